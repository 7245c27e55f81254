package org.gijido.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gijido.printing.Bookmark;

/** The bookmarks of a book: a speaker, below it the questions. */
final class Bookmarks {

    private final List<Contents.Entry> entries;

    Bookmarks(List<Contents.Entry> entries) {
        this.entries = entries;
    }

    List<Bookmark> all() {
        Map<String, List<Contents.Entry>> bySpeaker = new LinkedHashMap<>();
        for (Contents.Entry entry : entries) {
            String speaker = entry.answer().key().turn() + " " + entry.answer().key().councillor() + " 議員";
            bySpeaker.computeIfAbsent(speaker, key -> new ArrayList<>()).add(entry);
        }
        var all = new ArrayList<Bookmark>();
        bySpeaker.forEach((speaker, own) -> all.add(new Bookmark(speaker, own.getFirst().page(),
                own.stream().map(Bookmarks::of).toList())));
        return all;
    }

    private static Bookmark of(Contents.Entry entry) {
        return Bookmark.of(entry.answer().key().number() + " " + AnswerTitle.of(entry.answer()), entry.page());
    }
}
