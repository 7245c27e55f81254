package org.gijido.book;

import java.util.List;

/**
 * One answer as the book prints it.
 *
 * @param subject subject of the major item (●●について)
 * @param subheading empty when the question has none
 * @param division lead division 担当課
 * @param answerer title of the one who answers 答弁者
 * @param steps boxes of the stamp grid from left to right (作成, 課長, 部長, 市長, 校了)
 * @param stamps those put so far
 * @param text the answer in Aozora notation
 */
public record BookAnswer(long questionId, BookKey key, String subject, String subheading, String question,
        String division, String answerer, List<String> steps, List<BookStamp> stamps,
        boolean signedOff, String text, BackData backData) {

    public BookAnswer {
        steps = List.copyOf(steps);
        stamps = List.copyOf(stamps);
    }

    /**
     * What backs the answer and is not read aloud.
     *
     * @param files names of the attached files
     */
    public record BackData(List<Note> notes, List<String> files) {

        /** A text with its title. */
        public record Note(String title, String text) {}

        /** An answer without back data. */
        public static final BackData NONE = new BackData(List.of(), List.of());

        public BackData {
            notes = List.copyOf(notes);
            files = List.copyOf(files);
        }

        /** Whether there is anything to print. */
        public boolean isEmpty() {
            return notes.isEmpty() && files.isEmpty();
        }
    }
}
