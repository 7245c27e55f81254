package org.gijido.directory;

import java.util.Map;

import org.gijido.shared.Actor;
import org.gijido.shared.Audited;

/** A file of units or people was taken in. */
public record DirectoryImported(Actor actor, String what, ImportReport report) implements Audited {

    @Override
    public String action() {
        return "directory.imported";
    }

    @Override
    public String subject() {
        return what;
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("added", report.added(), "changed", report.changed(), "unchanged", report.unchanged());
    }
}
