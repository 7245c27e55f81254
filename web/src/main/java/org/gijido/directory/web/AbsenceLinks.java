package org.gijido.directory.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.gijido.access.Caller;
import org.gijido.directory.AbsenceChanged;
import org.gijido.frame.web.Linkable;
import org.gijido.frame.web.Linked;
import org.gijido.platform.Texts;

/** One's own absences, of which another has noted or ended one. */
@ApplicationScoped
class AbsenceLinks implements Linkable {

    @Override
    public String kind() {
        return AbsenceChanged.OF_PERSON;
    }

    @Override
    public Map<Long, Linked> of(Caller caller, List<Long> ids) {
        Linked own = new Linked("", Texts.of(caller.locale(), "directory.away.title"), "", "/directory/away.xhtml", "", "", "",
                null);
        return ids.stream().filter(id -> Objects.equals(id, caller.personId()))
                .collect(Collectors.toMap(Function.identity(), id -> own));
    }
}
