package org.gijido.front.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.gijido.platform.Texts;
import org.gijido.platform.web.BarChart;
import org.gijido.questions.QuestionState;
import org.gijido.questions.board.BoardTally;
import org.gijido.routes.Place;
import org.gijido.routes.Within;

/** How far the session is, in five steps from untouched to signed off; withdrawn questions do not count. */
final class SessionProgress {

    private enum Stage {
        TODO(QuestionState.UNASSIGNED, QuestionState.AWAITING_ACCEPTANCE, QuestionState.DECLINED, QuestionState.NOT_STARTED),
        DOING(QuestionState.DRAFTING, QuestionState.RETURNED),
        /** Stamped within the division that answers. */
        WAITING,
        /** Stamped above it. */
        STAMPED,
        DONE(QuestionState.SIGNED_OFF);

        private final Set<QuestionState> states;

        Stage(QuestionState... states) {
            this.states = Set.of(states);
        }

        private boolean holds(BoardTally tally, Set<String> ofDivision) {
            return tally.state() == QuestionState.STAMPED
                    ? this == (ofDivision.contains(tally.place()) ? WAITING : STAMPED) : states.contains(tally.state());
        }
    }

    private SessionProgress() {
    }

    /** @param places every place where a furthest stamp may stand */
    static BarChart chart(List<BoardTally> tallies, Collection<Place> places, Locale locale) {
        Set<String> ofDivision = places.stream().filter(place -> place.who().within() == Within.OWN_DIVISION).map(Place::code)
                .collect(Collectors.toSet());
        List<BarChart.Bar> bars = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            long count = tallies.stream().filter(tally -> stage.holds(tally, ofDivision)).mapToLong(BoardTally::count).sum();
            bars.add(new BarChart.Bar(Texts.of(locale, "front.stage." + stage), count, stage.name().toLowerCase(Locale.ROOT)));
        }
        return new BarChart(bars);
    }
}
