package org.gijido.platform;

import java.io.IOException;
import java.io.InputStream;

import org.gijido.shared.BusinessException;

/** Reads a file that is sent, and no more of it than is allowed. */
public final class Upload {

    private static final int MEGABYTE = 1024 * 1024;

    private Upload() {
    }

    /** @throws BusinessException TOO_LARGE as soon as it is longer, INVALID when the connection breaks */
    public static byte[] read(InputStream body, int mostMegabytes) {
        try {
            int most = Math.multiplyExact(mostMegabytes, MEGABYTE);
            byte[] file = body.readNBytes(most + 1);
            if (file.length > most) {
                throw new BusinessException(BusinessException.Kind.TOO_LARGE, "platform.upload.tooLarge", mostMegabytes);
            }
            return file;
        } catch (IOException broken) {
            throw BusinessException.invalid("platform.upload.broken");
        }
    }
}
