package org.gijido.approvals.reading;

import java.util.Comparator;
import java.util.List;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.approvals.AttachedFile;
import org.gijido.approvals.reading.DocumentView.ContentVersion;
import org.gijido.papers.PaperFile;
import org.gijido.papers.Papers;
import org.gijido.shared.BusinessException;

/** Hands the files of a document out: whoever may read it may read those of all versions that they see. */
@Stateless
public class DocumentFiles {
    @Inject
    private DocumentService documents;
    @Inject
    private Papers papers;

    /** Those of the content that the caller has before them, in their order. */
    public List<AttachedFile> of(Caller caller, long id) {
        return documents.open(caller, id).files();
    }

    /**
     * @param version of the file; null for the latest that the caller sees
     * @throws BusinessException NOT_FOUND, also of a document that they may not read
     */
    public PaperFile content(Caller caller, long id, long paper, Integer version) {
        return documents.open(caller, id).versions().stream().map(ContentVersion::files).flatMap(List::stream)
                .filter(file -> file.paper() == paper && (version == null || file.version() == version))
                .max(Comparator.comparingInt(AttachedFile::version))
                .flatMap(file -> papers.open(file.stored()))
                .orElseThrow(() -> BusinessException.notFound("approvals.error.fileGone"));
    }
}
