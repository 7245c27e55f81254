package org.gijido.approvals.routing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.gijido.approvals.PostAt;
import org.gijido.approvals.deciding.Decision;
import org.gijido.directory.PostRank;
import org.gijido.directory.UnitKind;
import org.gijido.directory.UnitOfDay;

/** Which posts stand in for which, as the rules on decisions of cities have it. */
final class SubstituteRule {
    /** Matters of law, for which the head of general affairs stands in for the mayor, not the department that leads. */
    private static final List<String> LAW = List.of("別表第1-2", "別表第1-5");

    private final Posts posts;
    private final Long lead;
    private final RouteSettings settings;

    SubstituteRule(Posts posts, Long lead, RouteSettings settings) {
        this.posts = posts;
        this.lead = lead;
        this.settings = settings;
    }

    /** The posts in their order; empty where nobody holds one, or there is no such level. */
    List<Optional<PostAt>> order(PostAt decider, Decision decision) {
        return switch (decider.rank()) {
            case MAYOR -> List.of(viceMayor(), secondOfTheMayor(decision));
            case VICE_MAYOR -> List.of(leading(UnitKind.DEPARTMENT, PostRank.DEPARTMENT_HEAD));
            case DEPARTMENT_HEAD -> List.of(posts.leading(decider.unitId(), PostRank.DEPUTY_DEPARTMENT_HEAD),
                    leading(UnitKind.DIVISION, PostRank.DIVISION_HEAD));
            case DIVISION_HEAD -> List.of(posts.leading(decider.unitId(), PostRank.DEPUTY_DIVISION_HEAD),
                    leading(UnitKind.SECTION, PostRank.SECTION_HEAD));
            case DEPUTY_DEPARTMENT_HEAD, DEPUTY_DIVISION_HEAD, SECTION_HEAD, STAFF -> List.of();
        };
    }

    private Optional<PostAt> viceMayor() {
        PostAt inCharge = Ladder.viceMayorInCharge(posts, settings, lead);
        return Stream.of(inCharge).filter(post -> !posts.holders(post).isEmpty()).findFirst();
    }

    private Optional<PostAt> secondOfTheMayor(Decision decision) {
        boolean law = LAW.contains(decision.article()) && settings.generalAffairs() != null;
        return law ? posts.leading(settings.generalAffairs(), PostRank.DEPARTMENT_HEAD)
                : leading(UnitKind.DEPARTMENT, PostRank.DEPARTMENT_HEAD);
    }

    private Optional<PostAt> leading(UnitKind kind, PostRank rank) {
        return Optional.ofNullable(lead).flatMap(unit -> posts.organisation().above(unit, kind)).map(UnitOfDay::id)
                .flatMap(unit -> posts.leading(unit, rank));
    }
}
