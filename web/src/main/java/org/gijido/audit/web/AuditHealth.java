package org.gijido.audit.web;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.audit.AuditService;
import org.gijido.audit.Failures;
import org.gijido.frame.web.Card;
import org.gijido.frame.web.Card.Standing;
import org.gijido.frame.web.HealthSource;
import org.gijido.platform.Texts;

/** Whether the record is sealed as it goes, and who tried in vain to come in. */
@ApplicationScoped
class AuditHealth implements HealthSource {

    @Inject
    private AuditService audit;

    @Override
    public List<Card.Line> of(Caller caller) {
        return List.of(seal(caller), signIns(caller));
    }

    private Card.Line seal(Caller caller) {
        boolean sealed = audit.sealsInTime(caller);
        return new Card.Line(Texts.of(caller.locale(), "audit.health.record"),
                Texts.of(caller.locale(), sealed ? "audit.health.sealed" : "audit.health.notSealed"),
                sealed ? null : Standing.LATE, null);
    }

    private Card.Line signIns(Caller caller) {
        Locale locale = caller.locale();
        Failures found = audit.signInFailures(caller);
        return new Card.Line(Texts.of(locale, "audit.health.signIns"), found.locked() == 0
                ? Texts.of(locale, "audit.health.failed", found.all())
                : Texts.of(locale, "audit.health.failedAndLocked", found.all(), found.locked()),
                found.locked() == 0 ? null : Standing.LATE, null);
    }

    @Override
    public int order() {
        return 20;
    }
}
