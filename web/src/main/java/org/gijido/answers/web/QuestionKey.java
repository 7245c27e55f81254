package org.gijido.answers.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import org.gijido.assembly.SessionRow;
import org.gijido.assembly.TurnRow;

/** Where a question belongs, as the head and the foot of the screen say it. Japanese in every language, as on paper. */
record QuestionKey(SessionRow session, TurnRow turn, String number) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd");

    /** {@code R4年3月／定例会　代表 2　1-(2)-①}. */
    String head() {
        return session.monthLabel() + "／" + session.kindLabel() + "\u3000" + turn.label() + "\u3000" + number;
    }

    /** {@code 2022/03/01 / R4年3月 / 定例会 / 代表 / 16番-福島太郎 議員 / 1-(2)-①}. */
    String foot() {
        LocalDate day = turn.sittingDate() == null ? session.from() : turn.sittingDate();
        String councillor = turn.councillor().seat() + "番-" + turn.councillor().name().full().replaceAll("[\\s\u3000]", "")
                + " 議員";
        return String.join(" / ", DAY.format(day), session.monthLabel(), session.kindLabel(), turn.kind().label(), councillor,
                number);
    }
}
