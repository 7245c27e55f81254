package org.gijido.papers;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.papers.entity.PaperUpload;
import org.gijido.platform.Command;
import org.gijido.platform.Commands;
import org.gijido.platform.FileNames;
import org.gijido.platform.Retried;
import org.gijido.shared.BusinessException;

/** Files that come in pieces: after a broken line they go on where they were. */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class UploadService {

    /** The most bytes of a piece. */
    public static final int PIECE = 1024 * 1024;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    @Any
    private Instance<PaperKind> kinds;
    @Inject
    private PaperIntake intake;
    @Inject
    private PaperStore store;
    @Inject
    private Commands commands;
    @Inject
    private Clock clock;

    /**
     * Says what will come. The number of the command is the upload's.
     *
     * @throws BusinessException INVALID for a kind there is not, TOO_LARGE or NO_ROOM before the first byte is sent
     */
    public UploadProgress begin(Caller caller, UUID commandId, String kindCode, String name, long size) {
        requireAny(caller);
        PaperKind kind = kind(kindCode);
        caller.require(kind.needs());
        String kept = FileNames.kept(name);
        if (size < 0) {
            throw BusinessException.invalid("platform.error.incomplete");
        }
        intake.announce(size, kind);
        commands.once(Command.of(commandId, caller.accountId(), "paper.upload", 0, kindCode, kept, size), () -> {
            entities.persist(new PaperUpload(commandId, caller.accountId(), kindCode, kept, size, LocalDateTime.now(clock)));
            return "";
        });
        return find(caller, commandId);
    }

    public UploadProgress find(Caller caller, UUID id) {
        return progress(own(caller, entities.find(PaperUpload.class, id)));
    }

    /**
     * Takes the next piece. One that does not begin where the last one ended changes nothing: the answer says where to go on.
     *
     * @throws BusinessException INVALID for more bytes than were announced, NO_ROOM
     */
    public UploadProgress append(Caller caller, UUID id, long from, byte[] piece) {
        PaperUpload upload = locked(caller, id);
        if (from == upload.taken() && upload.file().isEmpty()) {
            if (from + piece.length > upload.size()) {
                throw BusinessException.invalid("papers.error.longer");
            }
            try {
                upload.take(store.append(id, from, piece));
            } catch (IOException full) {
                throw PaperIntake.noRoom();
            }
        }
        return progress(upload);
    }

    /**
     * Makes one file of the pieces; again, it is the same file.
     *
     * @throws BusinessException CONFLICT while a piece is missing; otherwise as {@link PaperIntake#take}
     */
    public StoredFile finish(Caller caller, UUID id) {
        PaperUpload upload = locked(caller, id);
        Optional<StoredFile> before = upload.file();
        if (before.isPresent()) {
            return before.get();
        }
        if (upload.taken() < upload.size()) {
            throw BusinessException.conflict("papers.error.unfinished");
        }
        try {
            StoredFile file = intake.keep(store.complete(id), upload.fileName(), kind(upload.kind()));
            upload.finish(file);
            return file;
        } catch (IOException gone) {
            throw BusinessException.notFound("papers.error.noUpload");
        }
    }

    private PaperUpload locked(Caller caller, UUID id) {
        return own(caller, entities.find(PaperUpload.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static PaperUpload own(Caller caller, PaperUpload found) {
        return Optional.ofNullable(found).filter(upload -> upload.isOf(caller.accountId()))
                .orElseThrow(() -> BusinessException.notFound("papers.error.noUpload"));
    }

    /** Before it is looked at what was sent: whoever may send nothing is told only that. */
    private void requireAny(Caller caller) {
        List<Permission> needed = kinds.stream().map(PaperKind::needs).toList();
        if (needed.stream().noneMatch(caller::may)) {
            caller.require(needed.getFirst());
        }
    }

    private PaperKind kind(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst()
                .orElseThrow(() -> BusinessException.invalid("papers.error.kind"));
    }

    private static UploadProgress progress(PaperUpload upload) {
        return new UploadProgress(upload.id(), upload.size(), upload.taken(), PIECE);
    }
}
