package org.gijido.approvals.drafting;

import java.util.List;

import org.gijido.approvals.AttachedFile;
import org.gijido.papers.StoredFile;

/** Two files of one name are told apart: the second is kept as 資料 (2).pdf. */
final class FileNaming {
    private static final int MOST_LETTERS = 255;

    private FileNaming() {}

    static StoredFile apart(StoredFile file, List<AttachedFile> others) {
        String name = file.name();
        for (int number = 2; isTaken(name, others); number++) {
            name = numbered(file.name(), number);
        }
        return new StoredFile(name, file.mediaType(), file.size(), file.sha256());
    }

    private static boolean isTaken(String name, List<AttachedFile> others) {
        return others.stream().anyMatch(other -> other.name().equalsIgnoreCase(name));
    }

    /** Before the ending; what makes it too long goes from the end of the name. */
    private static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 ? name.substring(dot) : "";
        String mark = " (" + number + ")";
        int most = MOST_LETTERS - mark.length() - ending.codePointCount(0, ending.length());
        int[] letters = name.substring(0, name.length() - ending.length()).codePoints().limit(Math.max(1, most)).toArray();
        return new String(letters, 0, letters.length) + mark + ending;
    }
}
