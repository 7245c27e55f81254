package org.gijido.approvals.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.gijido.approvals.AttachedFile;
import org.gijido.approvals.reading.DocumentView;
import org.gijido.approvals.reading.DocumentView.ContentVersion;

/** The files of a document with those that lay in their places in the versions of the content before. */
final class FileLines {
    private final ContentVersion now;
    private final List<ContentVersion> before;

    FileLines(DocumentView view) {
        this.now = view.versions().getLast();
        this.before = view.versions().subList(0, view.versions().size() - 1);
    }

    /** In their order. */
    List<FileLine> standing() {
        return now.files().stream()
                .map(file -> new FileLine(file, now.number(), earlier(file), !before.isEmpty() && isFresh(file)))
                .toList();
    }

    /** What versions before had and this one has not. */
    List<FileLine> gone() {
        Map<Long, FileLine> gone = new TreeMap<>();
        before.forEach(
                content -> content.files().stream().filter(file -> now.files().stream().noneMatch(one -> isPlace(one, file)))
                        .forEach(file -> gone.put(file.paper(), new FileLine(file, content.number(), List.of(), false))));
        return List.copyOf(gone.values());
    }

    private List<FileLine> earlier(AttachedFile file) {
        Map<Integer, FileLine> found = new TreeMap<>();
        before.forEach(content -> content.files().stream().filter(one -> isPlace(one, file) && one.version() != file.version())
                .forEach(one -> found.put(one.version(), new FileLine(one, content.number(), List.of(), false))));
        return new ArrayList<>(found.values()).reversed();
    }

    private boolean isFresh(AttachedFile file) {
        return before.stream().flatMap(content -> content.files().stream()).noneMatch(one -> isPlace(one, file));
    }

    private static boolean isPlace(AttachedFile one, AttachedFile other) {
        return one.paper() == other.paper();
    }
}
