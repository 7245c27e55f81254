package org.gijido.book;

/** What contents and bookmarks call an answer. */
final class AnswerTitle {

    private AnswerTitle() {}

    /** The most particular heading the question has. */
    static String of(BookAnswer answer) {
        return answer.subheading().isBlank() ? answer.subject() : answer.subheading().strip();
    }
}
