package org.gijido.papers;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.papers.PaperStore.Coming;
import org.gijido.platform.DiskSpace;
import org.gijido.platform.FileNames;
import org.gijido.shared.BusinessException;

/** Takes files in: what cannot be taken is refused before its first byte where it says so itself, and leaves nothing behind. */
@Dependent
public class PaperIntake {

    private static final long MEGABYTE = 1024 * 1024;

    @Inject
    private PaperStore store;
    @Inject
    private DiskSpace disk;

    /**
     * Before anything is sent.
     *
     * @param size bytes as they are announced; negative where nothing is said
     * @throws BusinessException INVALID for an empty one, TOO_LARGE, or NO_ROOM when the disk would be too full with it
     */
    public void announce(long size, PaperKind kind) {
        if (size == 0) {
            throw empty();
        }
        if (size > kind.mostMegabytes() * MEGABYTE) {
            throw tooLarge(kind);
        }
        if (!disk.hasRoomFor(Math.max(size, 0))) {
            throw noRoom();
        }
    }

    /**
     * Takes a file in, outside a transaction: it comes as slowly as the line of who sends it.
     *
     * @param announced bytes; negative where nothing is said
     * @throws BusinessException TOO_LARGE, NO_ROOM, or INVALID for a name or a kind of file that is not taken, and for a
     *         connection that broke
     */
    public StoredFile take(InputStream bytes, String name, long announced, PaperKind kind) {
        announce(announced, kind);
        String kept = FileNames.kept(name);
        return keep(receive(bytes, kind), kept, kind);
    }

    /** @throws BusinessException as {@link #take} */
    StoredFile keep(Coming coming, String name, PaperKind kind) {
        try {
            if (coming.size() > kind.mostMegabytes() * MEGABYTE) {
                throw tooLarge(kind);
            }
            if (coming.size() == 0) {
                throw empty();
            }
            String type = type(coming, name);
            store.keep(coming);
            return new StoredFile(name, type, coming.size(), coming.sha256());
        } catch (BusinessException refused) {
            drop(coming);
            throw refused;
        } catch (IOException full) {
            drop(coming);
            throw noRoom();
        }
    }

    /**
     * Brings bytes that have been kept elsewhere, also where a new file would find no room.
     *
     * @param sha256 what they were when they came
     * @throws IllegalStateException when they are not the same any more: they stay where they are
     */
    public void bring(byte[] bytes, String sha256) {
        try {
            Coming coming = store.receive(new ByteArrayInputStream(bytes), bytes.length);
            if (!coming.sha256().equals(sha256)) {
                drop(coming);
                throw new IllegalStateException("the bytes are not those of " + sha256);
            }
            store.keep(coming);
        } catch (IOException full) {
            throw noRoom();
        }
    }

    private Coming receive(InputStream bytes, PaperKind kind) {
        Source source = new Source(bytes);
        try {
            return store.receive(source, kind.mostMegabytes() * MEGABYTE);
        } catch (IOException broken) {
            throw source.broken ? BusinessException.invalid("platform.upload.broken") : noRoom();
        }
    }

    private static String type(Coming coming, String name) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(coming.file()))) {
            return FileTypes.allowed(bytes, name).orElseThrow(() -> BusinessException.invalid("papers.error.type", name));
        }
    }

    private void drop(Coming coming) {
        try {
            store.drop(coming);
        } catch (IOException stays) {
            // It lies among what never came whole, and goes with the old ones there.
            System.getLogger(PaperIntake.class.getName()).log(System.Logger.Level.WARNING,
                    "a file that was refused cannot be deleted");
        }
    }

    private static BusinessException tooLarge(PaperKind kind) {
        return new BusinessException(BusinessException.Kind.TOO_LARGE, kind.tooLarge(), kind.mostMegabytes());
    }

    private static BusinessException empty() {
        return BusinessException.invalid("papers.error.empty");
    }

    static BusinessException noRoom() {
        return new BusinessException(BusinessException.Kind.NO_ROOM, "platform.error.diskFull");
    }

    /** Tells whether it was the sender that broke off, or our own disk. */
    private static final class Source extends InputStream {

        private final InputStream bytes;
        private boolean broken;

        Source(InputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            try {
                return bytes.read(into, from, most);
            } catch (IOException e) {
                broken = true;
                throw e;
            }
        }
    }
}
