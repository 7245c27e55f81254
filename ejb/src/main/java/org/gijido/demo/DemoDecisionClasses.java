package org.gijido.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.approvals.deciding.DecidingService;

/** Who decides what: the example that every city may begin with. */
@Dependent
class DemoDecisionClasses {

    @Inject
    private DecidingService deciding;

    void load() {
        deciding.keep(DemoCallers.FOUNDER, deciding.csv(DemoCallers.FOUNDER), 0);
    }
}
