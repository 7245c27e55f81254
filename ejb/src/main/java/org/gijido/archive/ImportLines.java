package org.gijido.archive;

import org.gijido.shared.BusinessException;

/** Looks at how many lines a file has before any of it is read: each may cost a parser and a sentence. */
final class ImportLines {

    /** A council of a prefecture writes down some five thousand answers a year; the lines of their texts count too. */
    static final int MOST = 1_000_000;

    private ImportLines() {
    }

    /** @throws BusinessException TOO_LARGE */
    static byte[] bounded(byte[] file) {
        int lines = 0;
        for (byte letter : file) {
            if (letter == '\n' || letter == '\r') {
                lines++;
            }
        }
        // a line may end with both
        if (lines > 2 * MOST) {
            throw new BusinessException(BusinessException.Kind.TOO_LARGE, "archive.import.lines", MOST);
        }
        return file;
    }
}
