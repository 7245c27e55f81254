package org.gijido.archive;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.UUID;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.platform.FileKind;
import org.gijido.platform.LostRace;
import org.gijido.platform.Settings;
import org.gijido.platform.Upload;
import org.gijido.search.Searches;
import org.gijido.shared.BusinessException;

/**
 * Imports past answers. Good rows are stored, each whole, in batches with a transaction of their own; bad ones are
 * reported. Importing the same again changes nothing, so an import that was cut off is simply repeated.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PastAnswerImport {

    /** Setting: the largest upload in megabytes; 7,627 records have 4. The server's own limit is above it, and speaks HTML. */
    static final String LARGEST = "archive.importMegabytes";
    private static final int LARGEST_BY_DEFAULT = 48;
    private static final int ATTEMPTS = 3;

    @Inject
    private PastAnswerStore store;
    @Inject
    private Settings settings;
    @Inject
    private Searches searches;

    /**
     * Returns when what was stored can be found by a search on this node.
     *
     * @param declared the characters that the sender says a CSV is written in, or null
     * @throws BusinessException INVALID when the whole cannot be read, TOO_LARGE above the setting
     *         {@value #LARGEST}; then nothing is stored
     */
    public ImportReport run(Caller caller, ImportFormat format, Charset declared, InputStream upload,
            ImportProgress progress) {
        caller.require(Permission.PAST_ANSWER_IMPORT);
        byte[] body = ImportLines.bounded(text(Upload.read(upload, mostMegabytes())));
        String name = "import:" + UUID.randomUUID();
        ImportBatches batches = new ImportBatches(answers -> store(caller, name, answers), progress);
        switch (format) {
            case JSON_LINES -> JsonLinesReader.read(body, batches);
            case CSV -> CsvReader.read(body, declared, batches);
        }
        ImportReport report = batches.finish();
        searches.awaitCaughtUp(PastAnswerIndex.KIND);
        return report;
    }

    private static byte[] text(byte[] file) {
        FileKind.of(file).ifPresent(kind -> {
            throw BusinessException.invalid("archive.import.otherKind", kind.word());
        });
        return file;
    }

    /** Of a file; told before it is sent. */
    public int mostMegabytes() {
        return settings.number(LARGEST, LARGEST_BY_DEFAULT);
    }

    /** Two imports at once may meet in the same records. */
    private int store(Caller caller, String name, List<PastAnswer> answers) {
        for (int attempt = 1;; attempt++) {
            try {
                return store.storeBatch(caller.actor(), name, answers);
            } catch (EJBException failure) {
                if (attempt == ATTEMPTS || !LostRace.explains(failure)) {
                    throw failure;
                }
            }
        }
    }
}
