package org.gijido.questions.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.gijido.access.web.CurrentCaller;
import org.gijido.directory.DirectoryService;
import org.gijido.directory.OrganisationOfDay;
import org.gijido.directory.UnitOfDay;

/** The divisions of today, as they are offered and typed: 政策調整部 情報政策課, or alone where only one has the name. */
@RequestScoped
class Divisions {

    @Inject
    private DirectoryService directory;
    @Inject
    private CurrentCaller current;
    @Inject
    private Clock clock;

    private OrganisationOfDay today;

    OrganisationOfDay today() {
        if (today == null) {
            today = directory.organisation(current.get(), LocalDate.now(clock));
        }
        return today;
    }

    List<String> names() {
        return today().divisions().stream().map(division -> today().path(division.id())).toList();
    }

    /** @return empty for what is none, or not one */
    Optional<Long> find(String typed) {
        String name = typed.strip().replace('　', ' ');
        List<UnitOfDay> found = today().divisions().stream()
                .filter(division -> division.name().equals(name) || today().path(division.id()).equals(name)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }
}
