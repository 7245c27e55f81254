package org.gijido.platform;

import java.nio.file.Path;
import java.util.Optional;

/** Where this node keeps files of its own: system property {@code gijido.data.dir}, or {@code GIJIDO_DATA_DIR}. */
public final class DataDirectory {

    private DataDirectory() {
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
