package org.gijido.search;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.function.Function;

import org.gijido.index.IndexBrokenException;
import org.gijido.index.IndexLayout;
import org.gijido.index.TextIndex;

/**
 * Holds the open index of this node and opens it anew when its files turn out to be broken. Safe for many threads.
 */
final class OpenIndex implements AutoCloseable {

    private static final System.Logger LOGGER = System.getLogger(OpenIndex.class.getName());

    private final Path directory;
    private final IndexLayout layout;
    private TextIndex index;
    private boolean closed;

    OpenIndex(Path directory, IndexLayout layout) {
        this.directory = directory;
        this.layout = layout;
    }

    /** Uses the index; if it breaks at that, once more with the one opened in its place, which may be empty. */
    <T> T use(Function<TextIndex, T> use) {
        TextIndex current = current();
        try {
            return use.apply(current);
        } catch (IndexBrokenException broken) {
            replace(current, broken);
            return use.apply(current());
        }
    }

    /** The open index; another one each time that it had to be opened anew. */
    synchronized TextIndex current() {
        if (closed) {
            throw new IllegalStateException("The search index is closed: the application is stopping");
        }
        if (index == null) {
            index = TextIndex.open(directory, layout);
        }
        return index;
    }

    /** Whether this is still the open one. */
    synchronized boolean holds(TextIndex candidate) {
        return candidate != null && candidate == index;
    }

    /** Lets the next use open the index anew, unless that has already been done. */
    synchronized void replace(TextIndex brokenIndex, IndexBrokenException reason) {
        if (index == brokenIndex && !closed) {
            LOGGER.log(Level.WARNING, "The search index in " + directory + " is broken and will be filled again", reason);
            closeQuietly(brokenIndex);
            index = null;
        }
    }

    /** What is broken may not close either; there is nothing left to save. */
    private static void closeQuietly(TextIndex broken) {
        try {
            broken.close();
        } catch (IndexBrokenException again) {
            LOGGER.log(Level.DEBUG, "Closing the broken index failed too", again);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (index != null) {
            index.close();
        }
    }
}
