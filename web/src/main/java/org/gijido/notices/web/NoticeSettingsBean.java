package org.gijido.notices.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.web.CurrentCaller;
import org.gijido.notices.NoticeSettingService;
import org.gijido.notices.NoticeSettings;
import org.gijido.notices.NoticeSettings.Chosen;
import org.gijido.platform.Texts;

/** {@code #{noticeSettings}}: what a person hears at the bell. */
@Named("noticeSettings")
@ViewScoped
public class NoticeSettingsBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NoticeSettingService service;
    @Inject
    private CurrentCaller current;

    private List<String> kinds;
    private String[] wanted;
    private boolean officeHoursOnly;
    private String opens;
    private String closes;

    @PostConstruct
    void read() {
        NoticeSettings settings = service.of(current.get());
        kinds = settings.kinds().stream().map(Chosen::what).toList();
        wanted = settings.kinds().stream().filter(Chosen::on).map(Chosen::what).toArray(String[]::new);
        officeHoursOnly = settings.officeHoursOnly();
        opens = settings.hours().from().toString();
        closes = settings.hours().to().toString();
    }

    public void keep() {
        List<String> off = kinds.stream().filter(kind -> !Arrays.asList(wanted).contains(kind)).toList();
        service.choose(current.get(), off, officeHoursOnly);
        FacesContext.getCurrentInstance().addMessage(null,
                new FacesMessage(Texts.of(current.get().locale(), "notices.settings.kept")));
    }

    /** Empty for those who are told nothing. */
    public List<String> getKinds() {
        return kinds;
    }

    /** The key of the word for a kind. */
    public String word(String kind) {
        return kind.replaceFirst("\\.", ".noticeKind.");
    }

    public String[] getWanted() {
        return wanted;
    }

    public void setWanted(String[] wanted) {
        this.wanted = wanted;
    }

    public boolean isOfficeHoursOnly() {
        return officeHoursOnly;
    }

    public void setOfficeHoursOnly(boolean officeHoursOnly) {
        this.officeHoursOnly = officeHoursOnly;
    }

    public String getOpens() {
        return opens;
    }

    public String getCloses() {
        return closes;
    }
}
