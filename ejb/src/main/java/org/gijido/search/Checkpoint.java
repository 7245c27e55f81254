package org.gijido.search;

import java.util.Optional;

/**
 * What an index remembers of its source.
 *
 * @param feed which database it was fed from
 * @param floor up to which change
 */
record Checkpoint(String feed, long floor) {

    static Optional<Checkpoint> parse(String text) {
        int colon = text.indexOf(':');
        try {
            return colon < 0 ? Optional.empty()
                    : Optional.of(new Checkpoint(text.substring(0, colon), Long.parseLong(text.substring(colon + 1))));
        } catch (NumberFormatException notOurs) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return feed + ":" + floor;
    }
}
