package org.gijido.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.web.CurrentCaller;
import org.gijido.directory.DirectoryService;
import org.gijido.directory.OrganisationOfDay;
import org.gijido.directory.PersonOfDay;
import org.gijido.directory.PostKind;
import org.gijido.directory.UnitOfDay;
import org.gijido.platform.JapaneseDates;

/** The organisation as of a day, and the people of a unit or those who were searched; all of it stands in the address. */
@Named("organisation")
@RequestScoped
public class OrganisationBean {

    /** A person as a line of the list. */
    public record Line(String number, String name, String kana, String post, String concurrent) {
    }

    @Inject
    private DirectoryService directory;
    @Inject
    private CurrentCaller current;
    @Inject
    private Clock clock;

    private String typedDay = "";
    private String search = "";
    private Long unit;
    private OrganisationOfDay organisation;
    private List<Line> people = List.of();

    public void load() {
        organisation = directory.organisation(current.get(), getDay());
        if (isChosen()) {
            people = people().stream().map(this::line).toList();
        }
    }

    private List<PersonOfDay> people() {
        return unit == null ? directory.search(current.get(), search, getDay())
                : directory.members(current.get(), unit, getDay());
    }

    /** Today unless a day is typed that can be read. */
    public LocalDate getDay() {
        return JapaneseDates.parse(typedDay).orElseGet(() -> LocalDate.now(clock));
    }

    public boolean isUnreadable() {
        return !typedDay.isBlank() && JapaneseDates.parse(typedDay).isEmpty();
    }

    public List<UnitOfDay> getRoots() {
        return organisation == null ? List.of() : organisation.roots();
    }

    public List<UnitOfDay> children(UnitOfDay above) {
        return organisation.childrenOf(above.id());
    }

    /** Whether the chosen unit lies in this one, whose branch is then open. */
    public boolean holds(UnitOfDay root) {
        return unit != null && (root.id() == unit || organisation.path(unit).startsWith(root.name() + " "));
    }

    public boolean isChosen() {
        return unit != null || !search.isBlank();
    }

    public String getChosenPath() {
        return unit == null || organisation == null ? search : organisation.path(unit);
    }

    public List<Line> getPeople() {
        return people;
    }

    private Line line(PersonOfDay person) {
        return new Line(person.staffNumber(), person.name().full(), person.name().kana(), posts(person, PostKind.MAIN),
                posts(person, PostKind.CONCURRENT));
    }

    private String posts(PersonOfDay person, PostKind kind) {
        return person.posts().stream().filter(post -> post.kind() == kind).map(organisation::words)
                .collect(Collectors.joining("、"));
    }

    public String getTypedDay() {
        return typedDay;
    }

    public void setTypedDay(String typedDay) {
        this.typedDay = typedDay == null ? "" : typedDay;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search == null ? "" : search;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }
}
