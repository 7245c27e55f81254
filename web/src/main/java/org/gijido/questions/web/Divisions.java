package org.gijido.questions.web;

import java.util.List;
import java.util.Optional;

import org.gijido.directory.OrganisationOfDay;
import org.gijido.directory.UnitOfDay;

/** Divisions as they are offered and typed: 政策調整部 情報政策課, or the division alone where only one has the name. */
final class Divisions {

    private Divisions() {
    }

    static List<String> names(OrganisationOfDay today) {
        return today.divisions().stream().map(division -> today.path(division.id())).toList();
    }

    /** @return empty for what is none, or not one */
    static Optional<Long> find(OrganisationOfDay today, String typed) {
        String name = typed.strip().replace('　', ' ');
        List<UnitOfDay> found = today.divisions().stream()
                .filter(division -> division.name().equals(name) || today.path(division.id()).equals(name)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }
}
