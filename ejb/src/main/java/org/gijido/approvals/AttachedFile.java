package org.gijido.approvals;

import org.gijido.papers.PaperView;
import org.gijido.papers.StoredFile;

/**
 * A file of a version of the content 添付ファイル, as it was then. What replaced it later stands in later versions.
 *
 * @param paper   the paper whose version it is
 * @param version of the paper, from 1: one more each time it was replaced
 * @param size    in bytes
 */
public record AttachedFile(long paper, int version, String name, String mediaType, long size, String sha256) {

    public static AttachedFile of(PaperView paper) {
        StoredFile file = paper.file();
        return new AttachedFile(paper.id(), paper.version(), file.name(), file.mediaType(), file.size(), file.sha256());
    }

    public StoredFile stored() {
        return new StoredFile(name, mediaType, size, sha256);
    }

    /** Whether whoever opens the other sees the same. */
    public boolean isSame(AttachedFile other) {
        return name.equals(other.name()) && sha256.equals(other.sha256());
    }
}
