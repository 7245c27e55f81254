package org.gijido.routes.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.Caller;
import org.gijido.access.Role;
import org.gijido.access.web.CurrentCaller;
import org.gijido.directory.DirectoryService;
import org.gijido.directory.OrganisationOfDay;
import org.gijido.directory.PostRank;
import org.gijido.directory.UnitOfDay;
import org.gijido.platform.Texts;
import org.gijido.routes.HowMany;
import org.gijido.routes.Place;
import org.gijido.routes.RouteEdition;
import org.gijido.routes.RouteKind;
import org.gijido.routes.RouteSettingService;
import org.gijido.routes.RouteTrialService;
import org.gijido.routes.Within;
import org.gijido.shared.BusinessException;

/** Adds a place to the routes or changes one, and tries who would stamp there before anything is stored. */
@Named("routePlace")
@ViewScoped
public class RoutePlaceBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/routes/routes?faces-redirect=true";

    @Inject
    private RouteSettingService settings;
    @Inject
    private RouteTrialService trials;
    @Inject
    private DirectoryService directory;
    @Inject
    private CurrentCaller current;
    @Inject
    private Clock clock;

    private String code;
    private int version;
    private String before;
    private String course;
    private Long unit;
    private LocalDate day;
    private PlaceForm form = new PlaceForm();
    private transient Choices choices;
    private transient List<TrialLine> trial = List.of();

    /** What the page offers to choose from. */
    public record Choices(List<RoutesBean.Course> courses, List<Place> others, List<UnitOfDay> divisions, List<UnitOfDay> units,
            List<Role> doors, boolean deciding) {}

    /** @throws BusinessException FORBIDDEN, NOT_FOUND for a place that is not there */
    public void load() {
        Caller caller = current.get();
        RouteKind kind = kind(caller);
        RouteEdition edition = settings.current(caller, kind.name());
        version = edition.number();
        course = kind.courses().getFirst();
        Optional<Place> place = Optional.ofNullable(code).map(wanted -> edition.find(Place.codeOf(wanted))
                .orElseThrow(() -> BusinessException.notFound("routes.error.noPlace")));
        place.ifPresent(found -> form = PlaceForm.of(found));
        before = place.map(found -> after(edition, found)).orElse(kind.deciding());
        choices = readChoices(caller);
    }

    /** What comes after a place; after the last, which stays there, itself. */
    private static String after(RouteEdition edition, Place place) {
        List<Place> places = edition.places();
        return places.get(Math.min(places.indexOf(place) + 1, places.size() - 1)).code();
    }

    /** Who would stamp if the place were as the form has it. */
    public void tryIt() {
        Caller caller = current.get();
        RouteKind kind = kind(caller);
        RouteWords words = new RouteWords(caller.locale(), today(caller));
        List<Place> places = settings.with(caller, kind.name(), form.place(), before);
        trial = trials.of(caller, kind, places, course, unit == null ? 0 : unit,
                day == null ? LocalDate.now(clock) : day).stream()
                .map(line -> TrialLine.of(line, words)).toList();
    }

    public String keep() {
        Caller caller = current.get();
        settings.put(caller, kind(caller).name(), form.place(), before, version);
        return done(caller, "routes.place.kept");
    }

    public String remove() {
        Caller caller = current.get();
        settings.remove(caller, kind(caller).name(), Place.codeOf(code), version);
        return done(caller, "routes.place.removed");
    }

    private String done(Caller caller, String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of(caller.locale(), key, form.getJapanese())));
        return LIST;
    }

    private RouteKind kind(Caller caller) {
        return settings.kinds(caller).getFirst();
    }

    private OrganisationOfDay today(Caller caller) {
        return directory.organisation(caller, LocalDate.now(clock));
    }

    public Choices getChoices() {
        return choices;
    }

    private Choices readChoices(Caller caller) {
        RouteKind kind = kind(caller);
        OrganisationOfDay today = today(caller);
        List<Place> others = settings.current(caller, kind.name()).places().stream()
                .filter(place -> !place.path().equals(code)).toList();
        boolean deciding = code != null && Place.codeOf(code).equals(kind.deciding());
        return new Choices(RoutesBean.Course.of(kind, caller.locale()), others, today.divisions(), units(today), kind.doors(),
                deciding);
    }

    private static List<UnitOfDay> units(OrganisationOfDay today) {
        return today.departments().stream()
                .flatMap(department -> Stream.concat(Stream.of(department),
                        today.divisionsOf(department.id()).stream()))
                .toList();
    }

    public boolean isNew() {
        return code == null;
    }

    public Within[] getPlacesToLie() {
        return Within.values();
    }

    public PostRank[] getRanks() {
        return PostRank.values();
    }

    public List<TrialLine> getTrial() {
        return trial;
    }

    public PlaceForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** The edition that the form was made from. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    /** The numbers that can be asked for: 1 for anybody, 0 for all. */
    public List<Integer> getNumbers() {
        return IntStream.rangeClosed(1, HowMany.MOST + 1).mapToObj(number -> number % (HowMany.MOST + 1)).toList();
    }

    /** The day that is tried; null for today. */
    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }
}
