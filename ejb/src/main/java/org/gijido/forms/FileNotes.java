package org.gijido.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import org.gijido.shared.BusinessException;

/** Notes what is wrong with a file, and where. */
final class FileNotes {

    private static final int MOST = 100;

    private final FileLines lines;
    private final List<FileFault> faults = new ArrayList<>();

    FileNotes(FileLines lines) {
        this.lines = lines;
        lines.twice().forEach((path, line) -> add(path, last(path), "forms.error.file.twice", last(path)));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    void add(String path, String place, String key, Object... arguments) {
        faults.add(new FileFault(lines.line(path), place, key, List.of(arguments)));
    }

    /** @return null where it was refused, which is noted */
    <T> T noted(String path, String place, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (BusinessException refused) {
            add(path, place, refused.key(), refused.arguments());
            return null;
        }
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    List<FileFault> list() {
        return faults.stream().sorted(Comparator.comparingInt(FileFault::line)).limit(MOST).toList();
    }
}
