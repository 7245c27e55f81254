package org.gijido.access.web;

import java.util.Optional;

/** A page of this house to go on to; anything that a browser could read as another site is none. */
final class LocalPath {

    private LocalPath() {
    }

    static Optional<String> of(String wanted) {
        boolean local = wanted != null && wanted.startsWith("/") && !wanted.startsWith("//")
                && wanted.chars().noneMatch(character -> character == '\\' || character < ' ');
        return local ? Optional.of(wanted) : Optional.empty();
    }
}
