package org.gijido.directory.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.gijido.shared.BusinessException;

/** Reads a file that is sent, and stops at the limit instead of filling the memory. */
public final class UploadedFile {

    private static final int MEBIBYTE = 1024 * 1024;
    private static final int LARGEST_MEBIBYTES = 10;

    private UploadedFile() {
    }

    /** @throws BusinessException TOO_LARGE above 10 MiB */
    public static byte[] read(InputStream body) {
        try {
            byte[] file = body.readNBytes(LARGEST_MEBIBYTES * MEBIBYTE + 1);
            if (file.length > LARGEST_MEBIBYTES * MEBIBYTE) {
                throw new BusinessException(BusinessException.Kind.TOO_LARGE, "directory.import.size", LARGEST_MEBIBYTES);
            }
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException("the upload broke off", broken);
        }
    }
}
