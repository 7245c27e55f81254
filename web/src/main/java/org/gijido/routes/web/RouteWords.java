package org.gijido.routes.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.gijido.directory.OrganisationOfDay;
import org.gijido.platform.Texts;
import org.gijido.routes.Candidate;
import org.gijido.routes.HowMany;
import org.gijido.routes.Place;
import org.gijido.routes.RouteKind;
import org.gijido.routes.RouteTrial;
import org.gijido.routes.Who;
import org.gijido.routes.Within;

/** Routes in words. */
record RouteWords(Locale locale, OrganisationOfDay today) {

    /** 担当部・部長級. */
    String who(Who who) {
        List<String> parts = new ArrayList<>();
        if (!who.byRoleAlone()) {
            parts.add(who.within() == Within.UNIT ? today.path(who.unitId()) : word("within", who.within().name()));
        }
        who.ranks().forEach(rank -> parts.add(word("rank", rank.name())));
        if (!who.title().isEmpty()) {
            parts.add(who.title());
        }
        if (!who.door().isEmpty()) {
            parts.add(Texts.of(locale, "routes.page.door", who.door().stream()
                    .map(role -> Texts.of(locale, "access.role." + role.name()))
                    .collect(Collectors.joining(word("page", "and")))));
        }
        return String.join(word("page", "also"), parts);
    }

    String courses(RouteKind kind, Place place) {
        return place.courses().isEmpty() ? word("page", "noCourse") : kind.courses().stream().filter(place.courses()::contains)
                .map(course -> Texts.of(locale, kind.courseKey(course))).collect(Collectors.joining(word("page", "and")));
    }

    /** 作成→課長→…. */
    String line(List<Place> places) {
        return places.stream().map(place -> place.word(locale)).collect(Collectors.joining("→"));
    }

    /** 全員, 2人, だれか1人. */
    String howMany(HowMany howMany) {
        return howMany.all() ? word("howMany", "all") : howMany.any() ? word("howMany", "any")
                : Texts.of(locale, "routes.howMany.number", howMany.number());
    }

    /** 2人（押せる人3人）; nothing where any one is enough. */
    String howMany(RouteTrial trial) {
        HowMany howMany = trial.place().howMany();
        return howMany.any() ? "" : Texts.of(locale, "routes.howMany.trial", howMany(howMany), trial.coming());
    }

    /** Why somebody would stamp, or who does so in place of one who is away. */
    String why(Candidate candidate) {
        String reason = reason(candidate.reason());
        if (!candidate.away()) {
            return reason;
        }
        Candidate.Deputy deputy = candidate.deputy();
        if (deputy == null) {
            return Texts.of(locale, "routes.away.alone", reason);
        }
        return candidate.acted() ? Texts.of(locale, "routes.away.acted", deputy.name())
                : Texts.of(locale, "routes.away.unable", deputy.name(), reason(deputy.reason()), reason);
    }

    private String reason(Candidate.Reason reason) {
        return word("reason", reason.name());
    }

    private String word(String group, String name) {
        return Texts.of(locale, "routes." + group + "." + name);
    }
}
