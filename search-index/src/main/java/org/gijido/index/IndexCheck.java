package org.gijido.index;

import java.io.IOException;
import java.util.Map;

import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;

/** Decides whether the files of a directory can be trusted, and empties the directory when they cannot. */
final class IndexCheck {

    static final String FINGERPRINT = "gijido.layout";

    private final Directory directory;
    private final String fingerprint;

    IndexCheck(Directory directory, String fingerprint) {
        this.directory = directory;
        this.fingerprint = fingerprint;
    }

    /** What was said at the last commit; empty once the directory had to be emptied. Locked, so nobody else's is touched. */
    Map<String, String> readOrEmpty() throws IOException {
        dropStrangeLock();
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            Map<String, String> lastCommit = readLastCommit();
            if (!fingerprint.equals(lastCommit.get(FINGERPRINT))) {
                deleteFiles();
                return Map.of();
            }
            return lastCommit;
        }
    }

    /** The lock of a writer is an empty file; with content it is as damaged as the rest, and nobody's. */
    private void dropStrangeLock() throws IOException {
        for (String file : directory.listAll()) {
            if (file.equals(IndexWriter.WRITE_LOCK_NAME) && directory.fileLength(file) > 0) {
                directory.deleteFile(file);
            }
        }
    }

    /** Damage shows as any kind of exception, depending on the file and the byte that is wrong; all mean the same. */
    private Map<String, String> readLastCommit() {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
            return reader.getIndexCommit().getUserData();
        } catch (IOException | RuntimeException damaged) {
            return Map.of();
        }
    }

    private void deleteFiles() throws IOException {
        for (String file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                directory.deleteFile(file);
            }
        }
    }
}
