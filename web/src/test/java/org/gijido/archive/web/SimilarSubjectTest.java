package org.gijido.archive.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.gijido.archive.PastAnswer;
import org.gijido.archive.PastAnswerHit;
import org.junit.jupiter.api.Test;

class SimilarSubjectTest {

    @Test
    void answersOfOneTitleThatFollowEachOtherStandTogether() {
        List<PastAnswerHit> hits = List.of(hit("1", "防災"), hit("2", "防災"), hit("3", null), hit("4", "観光"));
        List<SimilarSubject> subjects = SimilarSubject.of(hits);
        assertEquals(Arrays.asList("防災", null, "観光"), subjects.stream().map(SimilarSubject::title).toList());
        assertEquals(List.of("1", "2"), subjects.getFirst().answers().stream().map(PastAnswer::id).toList());
    }

    private static PastAnswerHit hit(String id, String title) {
        PastAnswer answer = new PastAnswer(id, "会", LocalDate.EPOCH, List.of(), title, "甲", null, "市長", null, "答", null);
        return new PastAnswerHit(answer, 1, null, null, null, null);
    }
}
