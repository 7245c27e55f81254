package org.gijido.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.directory.DirectoryService;
import org.gijido.directory.OrganisationOfDay;
import org.gijido.shared.BusinessException;

/** Forms for whoever fills them in: everybody on the staff. */
@Stateless
public class FormService {

    private static final int MOST_SUGGESTED = 10;

    /** Somebody on the staff. @param posts in words; empty for none */
    public record Suggested(String number, String name, String posts) {
    }

    @Inject
    private Forms forms;
    @Inject
    private DirectoryService directory;
    @Inject
    private Clock clock;

    /** Those that papers can begin with. */
    public List<Form> offered(Caller caller) {
        caller.require(Permission.DIRECTORY_READ);
        return forms.offered();
    }

    /** @throws BusinessException NOT_FOUND */
    public Form version(Caller caller, String code, int number) {
        caller.require(Permission.DIRECTORY_READ);
        return forms.version(code, number);
    }

    /** The newest version. @throws BusinessException NOT_FOUND */
    public Form newest(Caller caller, String code) {
        caller.require(Permission.DIRECTORY_READ);
        return forms.newest(code).orElseThrow(() -> BusinessException.notFound("forms.error.noForm"));
    }

    /** The file of a version. @throws BusinessException NOT_FOUND */
    public String file(Caller caller, String code, int number) {
        caller.require(Permission.DIRECTORY_READ);
        return forms.taken(code, number).text();
    }

    /** People and units of today, as the caller finds them. */
    public Names names(Caller caller) {
        caller.require(Permission.DIRECTORY_READ);
        return new NamesOfToday(directory, caller, LocalDate.now(clock));
    }

    /**
     * People to choose from while somebody types a name or a number.
     *
     * @return at most 10, each with number, name and posts of today
     */
    public List<Suggested> people(Caller caller, String text) {
        caller.require(Permission.DIRECTORY_READ);
        LocalDate today = LocalDate.now(clock);
        OrganisationOfDay organisation = directory.organisation(caller, today);
        return directory.search(caller, text, today).stream().limit(MOST_SUGGESTED)
                .map(person -> new Suggested(person.staffNumber(), person.name().full(),
                        person.posts().stream().map(organisation::words).collect(Collectors.joining("、"))))
                .toList();
    }

    /** Reads what was typed, with the people and units of today. */
    public Filling read(Caller caller, Form form, Typed typed) {
        return form.read(typed, names(caller));
    }
}
