package org.gijido.front.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.gijido.platform.Texts;
import org.gijido.platform.web.BarChart;
import org.gijido.questions.BoardTally;
import org.gijido.questions.QuestionState;

/** How far the session is, in five steps from untouched to signed off; withdrawn questions do not count. */
final class SessionProgress {

    private enum Stage {
        TODO(QuestionState.UNASSIGNED, QuestionState.AWAITING_ACCEPTANCE, QuestionState.DECLINED, QuestionState.NOT_STARTED),
        DOING(QuestionState.DRAFTING, QuestionState.RETURNED),
        WAITING(QuestionState.DRAFTED, QuestionState.DIVISION_APPROVED),
        STAMPED(QuestionState.DEPARTMENT_APPROVED, QuestionState.VICE_MAYOR_APPROVED, QuestionState.MAYOR_APPROVED),
        DONE(QuestionState.SIGNED_OFF);

        private final Set<QuestionState> states;

        Stage(QuestionState... states) {
            this.states = Set.of(states);
        }
    }

    private SessionProgress() {
    }

    static BarChart chart(List<BoardTally> tallies, Locale locale) {
        List<BarChart.Bar> bars = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            long count = tallies.stream().filter(tally -> stage.states.contains(tally.state())).mapToLong(BoardTally::count).sum();
            bars.add(new BarChart.Bar(Texts.of(locale, "front.stage." + stage), count, stage.name().toLowerCase(Locale.ROOT)));
        }
        return new BarChart(bars);
    }
}
