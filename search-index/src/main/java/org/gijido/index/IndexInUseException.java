package org.gijido.index;

import java.nio.file.Path;

/** Another writer holds the directory: two nodes must not share one, and nothing in it was touched. */
public final class IndexInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IndexInUseException(Path directory, Throwable cause) {
        super("The search index in " + directory + " is in use by another process; give each node a directory of its own",
                cause);
    }
}
