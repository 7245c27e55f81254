package org.gijido.front.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.gijido.platform.web.BarChart;
import org.gijido.questions.BoardTally;
import org.gijido.questions.QuestionState;
import org.junit.jupiter.api.Test;

class SessionProgressTest {

    @Test
    void everyStateButWithdrawnCountsOnce() {
        List<BoardTally> oneOfEach = Arrays.stream(QuestionState.values())
                .map(state -> new BoardTally(1, 1L, state, 1, 0)).toList();
        BarChart chart = SessionProgress.chart(oneOfEach, Locale.JAPANESE);
        assertEquals(QuestionState.values().length - 1, chart.total());
        assertEquals(List.of("todo", "doing", "waiting", "stamped", "done"), chart.bars().stream().map(BarChart.Bar::kind).toList());
        assertEquals("校了", chart.bars().getLast().label());
    }
}
