package org.gijido.platform;

import java.util.regex.Pattern;

import org.gijido.shared.BusinessException;

/** Names of files as people gave them, without the folder and without what could deceive a reader. */
public final class FileNames {

    private static final int MOST = 255;
    /**
     * What is not seen: controls, marks of direction and joining, ends of lines and paragraphs, halves of characters, and the
     * letters that are empty. Two names that look alike would be two files, and "資料\u202Efdp.exe" reads as something else.
     */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{2800}\\x{3164}\\x{FFA0}]");

    private FileNames() {
    }

    /** @throws BusinessException INVALID when nothing is left, or more than 255 letters */
    public static String kept(String given) {
        String name = given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = UNSEEN.matcher(Composed.of(name)).replaceAll("").strip();
        if (plain.isEmpty() || Letters.count(plain) > MOST) {
            throw BusinessException.invalid("platform.file.name", MOST);
        }
        return plain;
    }
}
