package org.gijido.archive.web;

import java.io.ByteArrayInputStream;
import java.lang.System.Logger.Level;

import org.gijido.access.Caller;
import org.gijido.archive.ImportFormat;
import org.gijido.archive.ImportReport;
import org.gijido.archive.PastAnswerImport;
import org.gijido.platform.Texts;
import org.gijido.shared.BusinessException;

/** An import that runs by itself while its page looks on, or is left. */
final class ImportJob implements Runnable {

    private static final System.Logger LOGGER = System.getLogger(ImportJob.class.getName());

    private final PastAnswerImport imports;
    private final Caller caller;
    private final ImportFormat format;
    private final byte[] file;
    private volatile int rows;
    private volatile ImportReport report;
    private volatile String problem;

    ImportJob(PastAnswerImport imports, Caller caller, ImportFormat format, byte[] file) {
        this.imports = imports;
        this.caller = caller;
        this.format = format;
        this.file = file;
    }

    /** The edge of a thread: whatever goes wrong must reach the page, or it would wait for ever. */
    @Override
    public void run() {
        try {
            report = imports.run(caller, format, null, new ByteArrayInputStream(file), done -> rows = done);
        } catch (BusinessException refusal) {
            problem = Texts.of(caller.locale(), refusal.key(), refusal.arguments());
        } catch (RuntimeException bug) {
            LOGGER.log(Level.ERROR, "An import of past answers failed", bug);
            problem = Texts.of(caller.locale(), "archive.import.failed", rows);
        }
    }

    /** Rows dealt with so far. */
    int rows() {
        return rows;
    }

    /** Null until it has ended well. */
    ImportReport report() {
        return report;
    }

    /** Null unless it has ended badly. */
    String problem() {
        return problem;
    }

    boolean ended() {
        return report != null || problem != null;
    }
}
