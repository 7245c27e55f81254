package org.gijido.platform;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** Where this node keeps files of its own: system property {@code gijido.data.dir}, or {@code GIJIDO_DATA_DIR}. */
public final class DataDirectory {

    private static final System.Logger LOG = System.getLogger(DataDirectory.class.getName());

    private static final String OWNER_ONLY = "rwx------";

    private DataDirectory() {
    }

    /** Makes it, or takes from others what is there: what lies below is for this server only, answers not yet given among it. */
    static void close() {
        Path place = locate();
        try {
            Files.createDirectories(place);
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString(OWNER_ONLY));
        } catch (IOException | UnsupportedOperationException e) {
            LOG.log(Level.WARNING, "others of this machine may be able to read {0}", place);
        }
    }

    /** Without a setting a place below the server's own files, so that a bare deployment works. */
    public static Path locate() {
        return Optional.ofNullable(System.getProperty("gijido.data.dir"))
                .or(() -> Optional.ofNullable(System.getenv("GIJIDO_DATA_DIR")))
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("com.sun.aas.instanceRoot",
                        System.getProperty("java.io.tmpdir")), "gijido-data"));
    }
}
