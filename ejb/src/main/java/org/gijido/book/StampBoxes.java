package org.gijido.book;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.gijido.answers.onpaper.AnswerOnPaper;
import org.gijido.answers.onpaper.StampOnPaper;
import org.gijido.routes.Place;

/**
 * What stands over the boxes of a sheet. Where several stamp at a place, each has a box 課長1/2, 課長2/2; should all of them
 * be more than fit, the place has one box for its latest stamp, 課長1/2, and all stand in the record of the stamps.
 */
record StampBoxes(AnswerOnPaper answer) {
    private static final int MOST = 8;

    List<String> words() {
        List<Place> places = answer.route().places();
        boolean each = places.stream().mapToInt(this::boxes).sum() <= MOST;
        return places.stream().flatMap(place -> each
                ? IntStream.rangeClosed(1, boxes(place)).mapToObj(number -> word(place, number))
                : Stream.of(word(place, at(place).size()))).toList();
    }

    /** Over the box of a stamp. */
    String word(StampOnPaper stamp) {
        Place place = place(stamp);
        return word(place, at(place).indexOf(stamp) + 1);
    }

    /** The place of a stamp, whether or not the route still passes it. */
    Place place(StampOnPaper stamp) {
        return answer.route().edition().place(stamp.step());
    }

    private String word(Place place, int number) {
        return boxes(place) == 1 ? place.japanese() : place.japanese() + number + "/" + boxes(place);
    }

    private int boxes(Place place) {
        List<StampOnPaper> stamps = at(place);
        int needed = stamps.isEmpty() ? place.howMany().number() : stamps.getLast().needed();
        return Math.max(1, Math.max(needed, stamps.size()));
    }

    private List<StampOnPaper> at(Place place) {
        return answer.stamps().stream().filter(stamp -> stamp.step().equals(place.code())).toList();
    }
}
