package org.gijido.forms;

import java.util.Map;

import org.gijido.shared.Actor;
import org.gijido.shared.Audited;

/** From now on papers can begin with a form, or cannot any longer. */
public record FormSwitched(Actor actor, String code, boolean offered) implements Audited {

    @Override
    public String action() {
        return "forms.switched";
    }

    @Override
    public String subject() {
        return "form:" + code;
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("offered", offered);
    }
}
