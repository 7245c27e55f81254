package org.gijido.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/** The files of an index, open for writing and searching; turns every failure into {@link IndexBrokenException}. */
final class IndexFiles implements AutoCloseable {

    private static final String CHECKPOINT = "gijido.checkpoint";
    /** Far above the largest query of {@link SearchText#LONGEST} characters; Lucene's 1,024 is below it. */
    private static final int MOST_CLAUSES = 32_768;

    /** Holds an import of some ten thousand answers, so that it becomes one segment and not many. */
    private static final int BUFFER_MEGABYTES = 64;

    private final String fingerprint;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile String checkpoint;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private IndexFiles(Directory directory, String fingerprint) throws IOException {
        Map<String, String> lastCommit = new IndexCheck(directory, fingerprint).readOrEmpty();
        this.fingerprint = fingerprint;
        this.directory = directory;
        this.checkpoint = lastCommit.get(CHECKPOINT);
        this.writer = new IndexWriter(directory, new IndexWriterConfig(Word.ANALYZER).setCommitOnClose(false)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES));
        this.searchers = new SearcherManager(writer, null);
    }

    static IndexFiles open(Path path, String fingerprint) {
        try {
            Files.createDirectories(path);
            return new IndexFiles(FSDirectory.open(path), fingerprint);
        } catch (LockObtainFailedException inUse) {
            throw new IndexInUseException(path, inUse);
        } catch (IOException unusable) {
            throw new UncheckedIOException("The directory " + path + " cannot hold a search index", unusable);
        }
    }

    Optional<String> checkpoint() {
        return Optional.ofNullable(checkpoint);
    }

    void write(Writing change) {
        guarded(() -> {
            change.to(writer);
            return null;
        });
    }

    <T> T read(Reading<T> question) {
        return guarded(() -> {
            IndexSearcher searcher = searchers.acquire();
            try {
                return question.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        });
    }

    void refresh() {
        guarded(() -> {
            searchers.maybeRefreshBlocking();
            return null;
        });
    }

    void commit(String newCheckpoint) {
        write(open -> {
            open.setLiveCommitData(Map.of(IndexCheck.FINGERPRINT, fingerprint, CHECKPOINT, newCheckpoint).entrySet());
            open.commit();
        });
        checkpoint = newCheckpoint;
    }

    private static <T> T guarded(Access<T> access) {
        try {
            return access.run();
        } catch (IOException | AlreadyClosedException broken) {
            throw new IndexBrokenException("The search index cannot be used any more", broken);
        }
    }

    @Override
    public void close() {
        guarded(() -> {
            try (directory; writer; searchers) {
                return null;
            }
        });
    }

    interface Writing {
        void to(IndexWriter writer) throws IOException;
    }

    interface Reading<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    private interface Access<T> {
        T run() throws IOException;
    }
}
