package org.gijido.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.gijido.platform.web.BarChart.Bar;
import org.gijido.platform.web.BarChart.Segment;
import org.junit.jupiter.api.Test;

class BarChartTest {

    @Test
    void segmentsFollowOneAnotherAndFillTheBar() {
        BarChart chart = new BarChart(List.of(new Bar("a", 1, "todo"), new Bar("b", 0, "doing"), new Bar("c", 3, "done")));
        assertEquals(List.of(new Segment("todo", 0, 25), new Segment("done", 25, 75)), chart.segments());
        assertEquals(4, chart.total());
    }

    @Test
    void nothingToCountDrawsNothing() {
        assertTrue(new BarChart(List.of(new Bar("a", 0, "todo"))).segments().isEmpty());
    }
}
