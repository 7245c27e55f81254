package org.gijido.forms.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.gijido.access.Caller;
import org.gijido.access.web.CurrentCaller;
import org.gijido.directory.DirectoryService;
import org.gijido.directory.OrganisationOfDay;
import org.gijido.forms.Field;
import org.gijido.forms.FieldKind;
import org.gijido.forms.Filling;
import org.gijido.forms.Form;
import org.gijido.forms.FormRow;
import org.gijido.forms.FormService;
import org.gijido.forms.FormSettingService;
import org.gijido.forms.FormVersion;
import org.gijido.forms.Typed;
import org.gijido.platform.Texts;
import org.gijido.shared.BusinessException;

/** {@code #{form}}: a form with its versions, to be tried as those will see it who fill it in. Nothing is stored. */
@Named("form")
@ViewScoped
public class FormBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FormSettingService settings;
    @Inject
    private FormService forms;
    @Inject
    private DirectoryService directory;
    @Inject
    private CurrentCaller current;
    @Inject
    private Clock clock;
    @Inject
    private HttpServletRequest request;

    private String code;
    private Integer version;
    private transient List<FormVersion> history = List.of();
    private transient Form form;
    private boolean offered;
    private transient FillView fill;
    private transient FilledView filled;

    /** @throws BusinessException NOT_FOUND */
    public void load() {
        Caller caller = current.get();
        read(caller);
        fill = view(Filling.blank(form), caller);
    }

    private void read(Caller caller) {
        history = settings.history(caller, code);
        form = version == null ? history.getFirst().form() : forms.version(caller, code, version);
        offered = settings.list(caller).stream().filter(row -> row.newest().form().code().equals(code))
                .anyMatch(FormRow::offered);
    }

    private FillView view(Filling filling, Caller caller) {
        OrganisationOfDay today = directory.organisation(caller, LocalDate.now(clock));
        return FillView.of(filling, today.divisions().stream().map(division -> today.path(division.id())).toList(),
                caller.locale());
    }

    /** Reads what was typed as if it counted; files are taken as if they were there. */
    public void tryIt() {
        Caller caller = current.get();
        read(caller);
        Filling filling = forms.read(caller, form, withFiles(FillView.typed(request.getParameterMap())));
        fill = view(filling, caller);
        filled = filling.isRight() ? FilledView.of(filling.filled(), caller.locale()) : null;
    }

    private Typed withFiles(Typed typed) {
        Map<String, List<String>> texts = new LinkedHashMap<>(typed.texts());
        form.fields().stream().filter(field -> field.kind() == FieldKind.FILE)
                .forEach(field -> texts.put(field.code(), pretended(field)));
        return new Typed(texts);
    }

    private List<String> pretended(Field field) {
        int count = Math.max(field.bounds().least().intValue(), field.isRequired() ? 1 : 0);
        return IntStream.rangeClosed(1, count).mapToObj(number -> number + ":"
                + Texts.of(current.get().locale(), "forms.trial.file", number)).toList();
    }

    public String offer() {
        settings.offer(current.get(), code, !offered);
        return done(current.get(), code, offered ? "forms.page.switchedOff" : "forms.page.switchedOn",
                title(current.get().locale()));
    }

    private String title(Locale locale) {
        return settings.history(current.get(), code).getFirst().form().title().in(locale);
    }

    static String done(Caller caller, String code, String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of(caller.locale(), key, arguments)));
        return "/forms/form?faces-redirect=true&code=" + code;
    }

    public Form getForm() {
        return form;
    }

    public List<FormVersion> getHistory() {
        return history;
    }

    public boolean isOffered() {
        return offered;
    }

    public FillView getFill() {
        return fill;
    }

    /** What was filled in; null while something is wrong with it, and before. */
    public FilledView getFilled() {
        return filled;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
