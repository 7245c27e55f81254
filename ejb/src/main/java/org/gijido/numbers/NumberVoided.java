package org.gijido.numbers;

import java.util.Map;

import org.gijido.shared.Actor;
import org.gijido.shared.Audited;

/** A number came to nothing. The reason stands with the number. */
record NumberVoided(Actor actor, DocumentNumber number) implements Audited {

    @Override
    public String action() {
        return "numbers.voided";
    }

    @Override
    public String subject() {
        return "number:" + number.year().year() + "/" + number.words();
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("year", number.year().year(), "number", number.number(), "branch", number.branch());
    }
}
