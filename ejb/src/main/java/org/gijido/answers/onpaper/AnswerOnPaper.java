package org.gijido.answers.onpaper;

import java.util.List;

import org.gijido.answers.backdata.BackDataView;
import org.gijido.routes.Route;

/**
 * An answer as papers print it.
 *
 * @param text   empty while nobody has written
 * @param route  the places that its stamps pass, as it began
 * @param stamps those that stand, the first place first
 */
public record AnswerOnPaper(String text, Route route, List<StampOnPaper> stamps, List<BackDataView> backData) {

    public AnswerOnPaper {
        stamps = List.copyOf(stamps);
        backData = List.copyOf(backData);
    }
}
