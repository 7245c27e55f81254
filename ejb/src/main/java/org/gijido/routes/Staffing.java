package org.gijido.routes;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.gijido.access.PersonalAccounts;
import org.gijido.directory.StaffReader;
import org.gijido.shared.BusinessException;

/** Finds who could stamp, for the features that have papers; no user reaches it directly, so it asks for no caller. */
@Dependent
public class Staffing {

    @Inject
    private StaffReader staff;
    @Inject
    private PersonalAccounts accounts;
    @Inject
    private Instance<RouteKind> kinds;
    @Inject
    private Clock clock;

    /** Who could stamp papers of the kind, today and on the days when places came to be open; reads each day once. */
    public Bench bench(String kind) {
        RouteKind found = kinds.stream().filter(one -> one.name().equals(kind)).findFirst()
                .orElseThrow(() -> BusinessException.notFound("routes.error.noKind"));
        return new Bench(LocalDate.now(clock), day -> on(found, day));
    }

    Staff on(RouteKind kind, LocalDate day) {
        return new Staff(kind, staff.on(day), accounts.usable());
    }
}
