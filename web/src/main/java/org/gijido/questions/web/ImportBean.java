package org.gijido.questions.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import org.gijido.access.web.CurrentCaller;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SessionRow;
import org.gijido.platform.RowRefusal;
import org.gijido.platform.Upload;
import org.gijido.questions.exchange.ImportReport;
import org.gijido.questions.exchange.QuestionImport;
import org.gijido.shared.BusinessException;

/** Takes a file of questions in: first a trial run, then all of it or nothing. */
@Named("questionImporting")
@ViewScoped
public class ImportBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private QuestionImport importing;
    @Inject
    private AssemblyService assembly;
    @Inject
    private CurrentCaller current;
    @Inject
    private Messages messages;

    private Long session;
    private List<SessionRow> sessions = List.of();
    private transient Part file;
    private transient List<RowRefusal> errors = List.of();
    private UUID command = UUID.randomUUID();

    public void load() {
        session = session == null ? assembly.sessionOfToday(current.get()).map(SessionRow::id).orElse(null)
                : Long.valueOf(assembly.session(current.get(), session).id());
        sessions = assembly.sessions(current.get());
    }

    public void check() {
        tell(() -> importing.check(current.get(), session, content()));
    }

    public void run() {
        tell(() -> {
            ImportReport report = importing.run(current.get(), command, session, content());
            command = UUID.randomUUID();
            return report;
        });
    }

    /** What an import comes to, or why it does not begin. */
    private interface Attempt {
        ImportReport report() throws IOException;
    }

    private void tell(Attempt attempt) {
        try {
            ImportReport report = attempt.report();
            errors = report.errors();
            if (errors.isEmpty()) {
                messages.done(report.stored() ? "questions.importing.storedResult" : "questions.importing.readyResult",
                        report.entered(), report.unchanged());
            } else {
                messages.refused(BusinessException.invalid("questions.importing.errorResult", report.rejections()));
            }
        } catch (BusinessException refusal) {
            errors = List.of();
            messages.refused(refusal);
        } catch (IOException broken) {
            messages.refused(BusinessException.invalid("questions.importing.noFile"));
        }
    }

    private byte[] content() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw BusinessException.invalid("questions.importing.noFile");
        }
        try (InputStream body = file.getInputStream()) {
            return Upload.read(body, QuestionImport.MOST_MEGABYTES);
        }
    }

    public List<SessionRow> getSessions() {
        return sessions;
    }

    public List<RowRefusal> getErrors() {
        return errors == null ? List.of() : errors;
    }

    public String sentence(RowRefusal error) {
        return error.sentence(current.get().locale());
    }

    public Long getSession() {
        return session;
    }

    public void setSession(Long session) {
        this.session = session;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
