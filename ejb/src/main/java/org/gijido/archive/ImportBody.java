package org.gijido.archive;

import java.io.IOException;
import java.io.InputStream;

import org.gijido.shared.BusinessException;

/** Reads what is uploaded, and no more of it than is allowed. */
final class ImportBody {

    private static final int MEGABYTE = 1024 * 1024;

    private ImportBody() {
    }

    /** @throws BusinessException TOO_LARGE as soon as it is longer, INVALID when the connection breaks */
    static byte[] read(InputStream upload, int largestMegabytes) {
        try {
            int largest = Math.multiplyExact(largestMegabytes, MEGABYTE);
            byte[] body = upload.readNBytes(largest + 1);
            if (body.length > largest) {
                throw new BusinessException(BusinessException.Kind.TOO_LARGE, "archive.error.tooLarge", largestMegabytes);
            }
            return body;
        } catch (IOException broken) {
            throw BusinessException.invalid("archive.error.uploadBroken");
        }
    }
}
