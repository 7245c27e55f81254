package org.gijido.rules;

import java.util.Map;

import org.gijido.shared.Actor;
import org.gijido.shared.Audited;

/** The council counts by a new version from now on; votes that are open keep theirs. */
public record RulesSettled(Actor actor, int version) implements Audited {

    @Override
    public String action() {
        return "rules.settled";
    }

    @Override
    public String subject() {
        return "rules:" + version;
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("version", version);
    }
}
