package org.gijido.approvals.web;

import java.util.List;

import org.gijido.approvals.AttachedFile;
import org.gijido.papers.web.PaperResponse;

/**
 * A file of a document as its page shows it.
 *
 * @param content the version of the content that had it last
 * @param earlier what lay in its place before, the latest first
 * @param fresh   whether no version of the content before had it
 */
public record FileLine(AttachedFile file, int content, List<FileLine> earlier, boolean fresh) {
    private static final long MEGABYTE = 1024 * 1024;
    private static final double KILOBYTE = 1024;

    public boolean shown() {
        return PaperResponse.isShown(file.mediaType());
    }

    /** Whether another lay in its place before. */
    public boolean renewed() {
        return !earlier.isEmpty();
    }

    public String size() {
        return sizeOf(file);
    }

    static String sizeOf(AttachedFile file) {
        return file.size() < MEGABYTE ? (long) Math.ceil(file.size() / KILOBYTE) + " KB"
                : "%.1f MB".formatted((double) file.size() / MEGABYTE);
    }
}
