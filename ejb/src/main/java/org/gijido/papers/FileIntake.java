package org.gijido.papers;

import java.io.InputStream;
import java.util.UUID;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import org.gijido.access.Caller;

/**
 * Takes the bytes of files for things of one kind. No transaction waits for the line of who sends them. Each feature has one of
 * its own, which says who may send.
 */
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public abstract class FileIntake {
    @Inject
    private PaperIntake intake;
    @Inject
    private UploadService uploads;

    /** What the files hang on. */
    protected abstract PaperKind kind();

    /** @throws org.gijido.shared.BusinessException when the caller may not add a file to the thing */
    protected abstract void require(Caller caller, long id);

    /**
     * Asks for the right before the first byte is read.
     *
     * @param upload    what came in pieces before; null where the bytes are here
     * @param announced bytes; negative where nothing is said
     */
    public StoredFile take(Caller caller, long id, UUID upload, String name, long announced, InputStream bytes) {
        require(caller, id);
        return upload != null ? uploads.finish(caller, upload) : intake.take(bytes, name, announced, kind());
    }
}
