package org.gijido.search.web;

import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.shared.BusinessException;

/** Asks every kind that is open to somebody. */
@RequestScoped
public class AllKinds {

    @Inject
    private Instance<SoughtKind> kinds;

    /**
     * What was found; of kinds that are not covered their number alone.
     *
     * @throws BusinessException INVALID for a kind that there is not
     */
    Findings find(Caller caller, Sought sought) {
        if (!sought.kind().isEmpty() && kinds.stream().noneMatch(kind -> kind.code().equals(sought.kind()))) {
            throw BusinessException.invalid("platform.error.filter", sought.kind());
        }
        List<SoughtKind> open = kinds.stream().filter(kind -> kind.isOpenTo(caller))
                .sorted(Comparator.comparingInt(SoughtKind::order)).toList();
        boolean elsewhere = open.stream().noneMatch(kind -> kind.area() == sought.scope());
        Sought asked = elsewhere ? sought.everywhere() : sought;
        return Findings.of(asked, asked.text().isBlank() ? List.of()
                : open.stream().map(kind -> new Findings.Group(kind, kind.find(caller, asked.lookup(kind)))).toList(),
                open.stream().map(SoughtKind::area).distinct().toList());
    }
}
