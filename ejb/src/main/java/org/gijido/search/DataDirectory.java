package org.gijido.search;

import java.nio.file.Path;
import java.util.Optional;

/** Where this node keeps its derived files: system property {@code gijido.data.dir}, or {@code GIJIDO_DATA_DIR}. */
final class DataDirectory {

    private DataDirectory() {
    }

    /** Without a setting a place below the server's own files, so that a bare deployment works. */
    static Path locate() {
        return Optional.ofNullable(System.getProperty("gijido.data.dir"))
                .or(() -> Optional.ofNullable(System.getenv("GIJIDO_DATA_DIR")))
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("com.sun.aas.instanceRoot",
                        System.getProperty("java.io.tmpdir")), "gijido-data"));
    }
}
