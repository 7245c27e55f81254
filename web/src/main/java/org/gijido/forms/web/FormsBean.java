package org.gijido.forms.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import org.gijido.access.Caller;
import org.gijido.access.web.CurrentCaller;
import org.gijido.forms.Form;
import org.gijido.forms.FormFile;
import org.gijido.forms.FormRow;
import org.gijido.forms.FormSettingService;
import org.gijido.platform.Upload;
import org.gijido.shared.BusinessException;

/** {@code #{forms}}: the city's forms, and a new version from a file in two steps: what it would become, and taking it. */
@Named("forms")
@ViewScoped
public class FormsBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_MEGABYTES = 1;

    /** A form as a line of the list. */
    public record Line(String code, int version, String title, FormRow row) {
    }

    /** What is wrong with a file. */
    public record Fault(int line, String place, String sentence) {
    }

    @Inject
    private FormSettingService settings;
    @Inject
    private CurrentCaller current;

    private transient List<Line> lines = List.of();
    private transient Part upload;
    private String fileName = "";
    private String text;
    private String title = "";
    private int number;
    private transient List<Fault> faults = List.of();

    public void load() {
        Caller caller = current.get();
        lines = settings.list(caller).stream().map(row -> line(row, caller)).toList();
    }

    private static Line line(FormRow row, Caller caller) {
        Form form = row.newest().form();
        return new Line(form.code(), form.version(), form.title().in(caller.locale()), row);
    }

    /** Says what the file would become, or all that is wrong with it. */
    public void check() throws IOException {
        text = null;
        faults = List.of();
        load();
        if (upload == null || upload.getSize() == 0) {
            throw BusinessException.invalid("forms.error.noFile");
        }
        fileName = upload.getSubmittedFileName();
        String read = read(upload);
        Caller caller = current.get();
        switch (settings.check(caller, read)) {
            case FormFile.Good good -> {
                text = read;
                number = good.form().version();
                title = good.form().title().in(caller.locale());
            }
            case FormFile.Bad bad -> faults = bad.faults().stream()
                    .map(fault -> new Fault(fault.line(), fault.place(), fault.sentence(caller.locale()))).toList();
        }
    }

    private static String read(Part file) throws IOException {
        try (InputStream body = file.getInputStream()) {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Upload.read(body, MOST_MEGABYTES))).toString();
        } catch (CharacterCodingException other) {
            throw BusinessException.invalid("forms.error.noUtf8");
        }
    }

    public String keep() {
        Form form = settings.keep(current.get(), text, number);
        return FormBean.done(current.get(), form.code(), "forms.page.kept", form.title().in(current.get().locale()),
                form.version());
    }

    /** Whether the file that was looked at can be taken. */
    public boolean isKeepable() {
        return text != null;
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<Fault> getFaults() {
        return faults;
    }

    public String getFileName() {
        return fileName;
    }

    public String getTitle() {
        return title;
    }

    public int getNumber() {
        return number;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
