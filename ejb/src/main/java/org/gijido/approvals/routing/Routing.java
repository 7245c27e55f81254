package org.gijido.approvals.routing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.approvals.PlannedStep;
import org.gijido.approvals.PostAt;
import org.gijido.approvals.deciding.Decision;
import org.gijido.directory.OrganisationOfDay;
import org.gijido.directory.PostReader;
import org.gijido.directory.PostsOfDay;
import org.gijido.directory.UnitOfDay;
import org.gijido.platform.Settings;
import org.gijido.shared.BusinessException;

/** Plans ways by the organisation of a day, for the chapters that have documents; no user reaches it directly. */
@ApplicationScoped
public class Routing {
    /** {@code next-higher} (default) or {@code refused}: what happens where the drafter would decide. */
    public static final String SELF_DECISION = "approvals.self-decision";
    /** Code or name of the department whose head concurs before vice-mayor and mayor; 総務部 by default. */
    public static final String GENERAL_AFFAIRS = "approvals.general-affairs";
    /** Titles of the vice-mayors in charge, by code of their departments: {@code 11=教育長;12=企業管理者}. */
    public static final String VICE_MAYORS = "approvals.vice-mayors";

    @Inject
    private PostReader posts;
    @Inject
    private Settings settings;

    /**
     * The way of a document on a day.
     *
     * @param decision with the decider who was chosen
     * @param chosen   sections that the drafter asks besides
     * @throws BusinessException INVALID, as {@link RoutePlan#of} has it
     */
    public List<PlannedStep> plan(Decision decision, Drafter drafter, LocalDate day, Collection<Long> chosen) {
        PostsOfDay held = posts.leading(day);
        return RoutePlan.of(decision, drafter, held, chosen, settings(held.organisation()));
    }

    /**
     * Who may decide in the place of the decider at a moment of a day.
     *
     * @param lead    the unit of the drafter's post; null above all departments
     * @param away    persons who are away at that moment
     * @param dissent whether a section has not agreed
     */
    public SubstituteOrder substitutes(Decision decision, PostAt decider, Long lead, LocalDate day, Collection<Long> away,
            boolean dissent) {
        PostsOfDay held = posts.leading(day);
        return SubstituteOrder.of(decision, decider, lead, held, away, dissent, settings(held.organisation()));
    }

    /** What the city has set, in the units of that day. */
    public RouteSettings settings(OrganisationOfDay organisation) {
        boolean nextHigher = !settings.text(SELF_DECISION, "next-higher").equals("refused");
        return new RouteSettings(nextHigher, unit(organisation, settings.text(GENERAL_AFFAIRS, "総務部")).orElse(null),
                viceMayors(organisation, settings.text(VICE_MAYORS, "")));
    }

    /** A part that names no department of the day says nothing. */
    static Map<Long, String> viceMayors(OrganisationOfDay organisation, String text) {
        return Arrays.stream(text.split(";")).map(part -> part.split("=", 2)).filter(part -> part.length == 2)
                .filter(part -> unit(organisation, part[0].strip()).isPresent())
                .collect(Collectors.toMap(part -> unit(organisation, part[0].strip()).orElseThrow(), part -> part[1].strip(),
                        (one, other) -> one));
    }

    private static Optional<Long> unit(OrganisationOfDay organisation, String name) {
        return organisation.departments().stream().filter(unit -> unit.code().equals(name) || unit.name().equals(name))
                .map(UnitOfDay::id).findFirst();
    }
}
