package org.gijido.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.directory.DirectoryService;
import org.gijido.shared.BusinessException;

/** Forms for whoever fills them in: everybody on the staff. */
@Stateless
public class FormService {

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

    /** Reads what was typed, with the people and units of today. */
    public Filling read(Caller caller, Form form, Typed typed) {
        return form.read(typed, names(caller));
    }
}
