package org.gijido.forms;

import java.util.Map;

import org.gijido.shared.Actor;
import org.gijido.shared.Audited;

/** A form has a new version; papers that began keep theirs. */
public record FormKept(Actor actor, String code, int number, FormOrigin origin) implements Audited {

    @Override
    public String action() {
        return "forms.kept";
    }

    @Override
    public String subject() {
        return "form:" + code;
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("version", number, "origin", origin.name());
    }
}
