package org.gijido.front.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.gijido.platform.web.BarChart;
import org.gijido.questions.QuestionState;
import org.gijido.questions.board.BoardTally;
import org.gijido.routes.Place;
import org.gijido.routes.Who;
import org.gijido.routes.Within;
import org.junit.jupiter.api.Test;

class SessionProgressTest {

    @Test
    void everyStateButWithdrawnCountsOnce() {
        List<BoardTally> oneOfEach = Arrays.stream(QuestionState.values())
                .map(state -> new BoardTally(1, 1L, state, state == QuestionState.STAMPED ? "HEAD" : null, 1, 0)).toList();
        BarChart chart = SessionProgress.chart(oneOfEach, List.of(), Locale.JAPANESE);
        assertEquals(QuestionState.values().length - 1, chart.total());
        assertEquals(List.of("todo", "doing", "waiting", "stamped", "done"),
                chart.bars().stream().map(BarChart.Bar::kind).toList());
        assertEquals("校了", chart.bars().getLast().label());
    }

    @Test
    void stampsWithinTheDivisionCountApartFromThoseAbove() {
        List<Place> places = List.of(place("DRAFTED", Within.OWN_DIVISION), place("SUPERINTENDENT", Within.ANYWHERE));
        List<BoardTally> tallies = List.of(new BoardTally(1, 1L, QuestionState.STAMPED, "DRAFTED", 2, 0),
                new BoardTally(1, 1L, QuestionState.STAMPED, "SUPERINTENDENT", 3, 0));
        assertEquals(List.of(0L, 0L, 2L, 3L, 0L),
                SessionProgress.chart(tallies, places, Locale.JAPANESE).bars().stream().map(BarChart.Bar::count).toList());
    }

    private static Place place(String code, Within within) {
        return new Place(code, code, code, new Who(within, null, List.of(), "", List.of()), List.of());
    }
}
