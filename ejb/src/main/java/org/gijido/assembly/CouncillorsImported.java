package org.gijido.assembly;

import java.util.Map;

import org.gijido.directory.ImportReport;
import org.gijido.shared.Actor;
import org.gijido.shared.Audited;

/** A file of councillors was taken in. */
public record CouncillorsImported(Actor actor, ImportReport report) implements Audited {

    @Override
    public String action() {
        return "assembly.councillorsImported";
    }

    @Override
    public String subject() {
        return "councillors";
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("added", report.added(), "changed", report.changed(), "unchanged", report.unchanged());
    }
}
