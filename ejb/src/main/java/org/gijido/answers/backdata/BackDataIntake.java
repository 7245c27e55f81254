package org.gijido.answers.backdata;

import java.io.InputStream;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.answers.AnswerAccess;
import org.gijido.papers.PaperIntake;
import org.gijido.papers.StoredFile;
import org.gijido.papers.UploadService;

/** Takes the bytes of files among the back data. No transaction waits for the line of who sends them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BackDataIntake {
    @Inject
    private AnswerAccess access;
    @Inject
    private BackDataPapers kind;
    @Inject
    private PaperIntake intake;
    @Inject
    private UploadService uploads;

    /** @param announced bytes; negative where nothing is said */
    public StoredFile take(Caller caller, long questionId, String name, long announced, InputStream bytes) {
        access.requireWriting(caller, questionId);
        return intake.take(bytes, name, announced, kind);
    }

    /** What came in pieces. */
    public StoredFile finish(Caller caller, long questionId, UUID upload) {
        access.requireWriting(caller, questionId);
        return uploads.finish(caller, upload);
    }
}
