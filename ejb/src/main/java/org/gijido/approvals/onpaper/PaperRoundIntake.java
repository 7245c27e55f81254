package org.gijido.approvals.onpaper;

import java.io.InputStream;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.approvals.ApprovalPapers;
import org.gijido.papers.PaperIntake;
import org.gijido.papers.StoredFile;
import org.gijido.papers.UploadService;

/** Takes the bytes of pictures of a paper. No transaction waits for the line of who sends them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaperRoundIntake {
    @Inject
    private PaperRoundService rounds;
    @Inject
    private ApprovalPapers kind;
    @Inject
    private PaperIntake intake;
    @Inject
    private UploadService uploads;

    /** @param announced bytes; negative where nothing is said */
    public StoredFile take(Caller caller, long id, String name, long announced, InputStream bytes) {
        rounds.require(caller, id);
        return intake.take(bytes, name, announced, kind);
    }

    /** What came in pieces. */
    public StoredFile finish(Caller caller, long id, UUID upload) {
        rounds.require(caller, id);
        return uploads.finish(caller, upload);
    }
}
