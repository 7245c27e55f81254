package org.gijido.notices;

import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;

import org.gijido.shared.Actor;
import org.gijido.shared.Audited;

/** Somebody chose what they hear at the bell. */
record NoticesChosen(Actor actor, Collection<String> off, boolean officeHoursOnly) implements Audited {

    @Override
    public String action() {
        return "notices.chosen";
    }

    @Override
    public String subject() {
        return "person:" + actor.personId();
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("off", String.join(" ", new TreeSet<>(off)), "officeHoursOnly", officeHoursOnly);
    }
}
