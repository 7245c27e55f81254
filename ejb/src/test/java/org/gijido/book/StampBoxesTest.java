package org.gijido.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

import org.gijido.answers.onpaper.AnswerOnPaper;
import org.gijido.answers.onpaper.StampOnPaper;
import org.gijido.routes.HowMany;
import org.gijido.routes.Place;
import org.gijido.routes.RouteEdition;
import org.gijido.routes.Who;
import org.gijido.routes.Within;
import org.gijido.shared.Actor;
import org.junit.jupiter.api.Test;

class StampBoxesTest {
    private static final Who WHO = new Who(Within.ANYWHERE, null, List.of(), "課長", List.of());

    @Test
    void placeOfOneHasOneBoxAndItsWord() {
        assertEquals(List.of("課長", "校了"), boxes(HowMany.ANY, 1, 1).words());
        assertEquals(List.of("課長", "校了"), boxes(HowMany.ALL, 0, 0).words(), "nobody knows yet how many");
    }

    @Test
    void eachOfSeveralHasABox() {
        assertEquals(List.of("課長1/2", "課長2/2", "校了"), boxes(new HowMany(2), 0, 0).words());
        StampBoxes begun = boxes(HowMany.ALL, 3, 2);
        assertEquals(List.of("課長1/3", "課長2/3", "課長3/3", "校了"), begun.words());
        assertEquals("課長2/3", begun.word(begun.answer().stamps().getLast()));
    }

    @Test
    void moreThanFitShareTheBoxOfTheLatest() {
        StampBoxes boxes = boxes(HowMany.ALL, 9, 4);
        assertEquals(List.of("課長4/9", "校了"), boxes.words());
        assertEquals("課長4/9", boxes.word(boxes.answer().stamps().getLast()));
        assertEquals("課長1/9", boxes.word(boxes.answer().stamps().getFirst()));
    }

    private static StampBoxes boxes(HowMany howMany, int needed, int given) {
        RouteEdition edition = new RouteEdition(1, "answer", 1, null, "", List.of(
                new Place("HEADS", "課長", "Heads", WHO, howMany, List.of("A")),
                new Place("LAST", "校了", "Last", WHO, List.of("A"))));
        List<StampOnPaper> stamps = IntStream.range(0, given).mapToObj(number -> new StampOnPaper(1, "HEADS", needed,
                new Actor(number, null, "福島 太", "", ""), "", LocalDateTime.of(2026, 12, 1, 9, number), false)).toList();
        return new StampBoxes(new AnswerOnPaper("本文。", edition.route("A"), stamps, List.of()));
    }
}
