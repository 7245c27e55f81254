package org.gijido.questions.web;

import java.util.Optional;

import org.gijido.questions.QuestionNumber;

/** What may follow the last number: the next major item, the next middle one, the next minor one; empty where there is none. */
public record NextNumbers(String major, String middle, String minor) {

    /** @param last the number of the speaker's last question */
    static NextNumbers after(Optional<String> last) {
        return last.flatMap(QuestionNumber::parse).map(NextNumbers::of).orElse(new NextNumbers("1", "", ""));
    }

    private static NextNumbers of(QuestionNumber last) {
        return new NextNumbers(text(last.major() + 1, 0, 0), text(last.major(), last.middle() + 1, 0),
                last.middle() == 0 ? "" : text(last.major(), last.middle(), last.minor() + 1));
    }

    private static String text(int major, int middle, int minor) {
        boolean full = major > QuestionNumber.LARGEST || middle > QuestionNumber.LARGEST || minor > QuestionNumber.LARGEST;
        return full ? "" : new QuestionNumber(major, middle, minor).text();
    }
}
