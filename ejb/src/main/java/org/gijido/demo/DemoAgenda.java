package org.gijido.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.agenda.AgendaImport;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SessionRow;

/** What the closing sitting of each session decides, by the month the session is called by. The bills are invented. */
@Dependent
class DemoAgenda {

    @Inject
    private AssemblyService assembly;
    @Inject
    private AgendaImport imports;

    void load() {
        assembly.sessions(DemoCallers.FOUNDER).forEach(this::load);
    }

    private void load(SessionRow session) {
        long closing = assembly.sittings(DemoCallers.FOUNDER, session.id()).getLast().id();
        byte[] file = DemoFiles.read("agenda-" + session.month().getMonthValue() + ".csv");
        if (!imports.run(DemoCallers.FOUNDER, closing, file).stored()) {
            throw new IllegalStateException("the demo's order of business has a wrong row");
        }
    }
}
