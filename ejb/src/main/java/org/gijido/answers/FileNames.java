package org.gijido.answers;

import org.gijido.shared.BusinessException;

/** Names of files as people gave them, without the folder and without what could deceive a reader. */
final class FileNames {
    private static final int MOST = 255;

    private FileNames() {}

    static String kept(String given) {
        String name = given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        // Control and direction marks: a name such as "invoice\u202Efdp.exe" reads as something else than it is.
        String plain = name.replaceAll("[\\p{Cc}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", "").strip();
        if (plain.isEmpty() || plain.length() > MOST) {
            throw BusinessException.invalid("answers.error.fileName", MOST);
        }
        return plain;
    }
}
