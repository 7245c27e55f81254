package org.gijido.index;

/** The files of an index cannot be read or written any more; open the index again to start it anew. */
public final class IndexBrokenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IndexBrokenException(String message, Throwable cause) {
        super(message, cause);
    }
}
