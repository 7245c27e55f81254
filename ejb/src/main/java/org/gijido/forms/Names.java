package org.gijido.forms;

import java.util.Optional;

/** Finds whom and what a field names, as of the day on which it is filled in. */
public interface Names {

    /** Knows nobody. */
    Names NONE = new Names() {
        @Override
        public Optional<Value.Named> person(String typed) {
            return Optional.empty();
        }

        @Override
        public Optional<Value.Named> division(String typed) {
            return Optional.empty();
        }
    };

    /** @param typed staff number, or the name with or without it @return empty for nobody, and for several of that name */
    Optional<Value.Named> person(String typed);

    /** @param typed the unit's code, name, or the names from the department down @return empty for none and for several */
    Optional<Value.Named> division(String typed);
}
