package org.gijido.routes.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.Caller;
import org.gijido.access.web.CurrentCaller;
import org.gijido.directory.DirectoryService;
import org.gijido.directory.OrganisationOfDay;
import org.gijido.directory.UnitOfDay;
import org.gijido.platform.JapaneseDates;
import org.gijido.platform.Texts;
import org.gijido.routes.Place;
import org.gijido.routes.RouteEdition;
import org.gijido.routes.RouteKind;
import org.gijido.routes.RouteSettingService;
import org.gijido.routes.RouteTrialService;

/** {@code #{routes}}: the places of a kind's routes, who would stamp there today, and the editions. */
@Named("routes")
@RequestScoped
public class RoutesBean {

    /** A place in words. */
    public record Row(int number, Place place, String word, String who, String howMany, String courses) {}

    /** An edition in words. */
    public record Edition(RouteEdition edition, String places) {}

    /** A course with its word. */
    public record Course(String code, String word) {

        static List<Course> of(RouteKind kind, Locale locale) {
            return kind.courses().stream().map(code -> new Course(code, Texts.of(locale, kind.courseKey(code)))).toList();
        }
    }

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

    private String course;
    private Long unit;
    private String typedDay = "";
    private List<Row> rows = List.of();
    private List<Edition> history = List.of();
    private List<TrialLine> trial = List.of();
    private List<Course> courses = List.of();
    private List<UnitOfDay> divisions = List.of();

    /** Reads everything once; the first kind is the only one as long as answers alone are stamped. */
    public void load() {
        Caller caller = current.get();
        RouteKind kind = settings.kinds(caller).getFirst();
        List<RouteEdition> editions = settings.history(caller, kind.name());
        OrganisationOfDay today = directory.organisation(caller, LocalDate.now(clock));
        RouteWords words = new RouteWords(caller.locale(), today);
        List<Place> places = editions.getFirst().places();
        rows = places.stream().map(place -> new Row(places.indexOf(place) + 1, place, place.word(caller.locale()),
                words.who(place.who()), words.howMany(place.howMany()), words.courses(kind, place))).toList();
        history = editions.stream().map(edition -> new Edition(edition, words.line(edition.places()))).toList();
        courses = Course.of(kind, caller.locale());
        divisions = today.divisions();
        if (unit != null && kind.courses().contains(course)) {
            trial = trials.of(caller, kind, places, course, unit, getDay()).stream()
                    .map(line -> TrialLine.of(line, words)).toList();
        }
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<Edition> getHistory() {
        return history;
    }

    public List<TrialLine> getTrial() {
        return trial;
    }

    public List<Course> getCourses() {
        return courses;
    }

    public List<UnitOfDay> getDivisions() {
        return divisions;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    /** Today unless a day is typed that can be read. */
    public LocalDate getDay() {
        return JapaneseDates.parse(typedDay).orElseGet(() -> LocalDate.now(clock));
    }

    public String getTypedDay() {
        return typedDay;
    }

    public void setTypedDay(String typedDay) {
        this.typedDay = typedDay == null ? "" : typedDay;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }
}
