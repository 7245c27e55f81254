package org.gijido.book;

/** What contents and bookmarks call an answer: 件名 and 小見出し, for many questions of a session share their sub-headings. */
final class AnswerTitle {

    private AnswerTitle() {}

    /** Both in one line. */
    static String of(BookAnswer answer) {
        return String.join("\u3000", answer.subject(), answer.subheading()).strip();
    }

    /** The most particular heading the question has, below its subject. */
    static String below(BookAnswer answer) {
        return answer.subheading().isBlank() ? answer.subject() : answer.subheading().strip();
    }
}
