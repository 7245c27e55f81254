package org.gijido.platform;

import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.gijido.shared.Audited;
import org.gijido.shared.BusinessException;
import org.gijido.shared.LiveChange;

/**
 * Refuses a change for which there is no room, at once and with a sentence, instead of letting it wait for a database that
 * waits for a disk. Every change tells what it is, in its transaction: whatever the way it came by, it passes here.
 */
@ApplicationScoped
class DiskGuard {

    /** Nobody is kept signed in for want of room. */
    private static final String SIGN_OUT = "access.signedOut";

    @Inject
    private DiskSpace space;

    void change(@Observes Audited change) {
        if (change.action().equals(SIGN_OUT)) {
            return;
        }
        require(Stream.of("ballots.", "attendance.", "access.").anyMatch(change.action()::startsWith));
    }

    void shown(@Observes LiveChange change) {
        require(change.type().startsWith("chamber."));
    }

    /** @param ofSitting whether a sitting, or a sign-in to one, needs it */
    private void require(boolean ofSitting) {
        DiskRoom room = space.room();
        if (room == DiskRoom.NONE || room == DiskRoom.SITTINGS_ONLY && !ofSitting) {
            throw new BusinessException(BusinessException.Kind.NO_ROOM, "platform.error.diskFull");
        }
    }
}
