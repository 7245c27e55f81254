package org.gijido.archive.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.gijido.archive.PastAnswer;
import org.gijido.archive.PastAnswerHit;

/** Similar past answers of one subject; they come one after the other. The title is null where they have none. */
public record SimilarSubject(String title, List<PastAnswer> answers) {

    static List<SimilarSubject> of(List<PastAnswerHit> hits) {
        List<SimilarSubject> subjects = new ArrayList<>();
        for (PastAnswerHit hit : hits) {
            if (subjects.isEmpty() || !Objects.equals(subjects.getLast().title(), hit.answer().title())) {
                subjects.add(new SimilarSubject(hit.answer().title(), new ArrayList<>()));
            }
            subjects.getLast().answers().add(hit.answer());
        }
        return subjects;
    }
}
