package org.gijido.book;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where an answer belongs: what the head and the foot of its sheet say.
 *
 * @param date day of the sitting at which it is given; null while none is fixed
 * @param month the month the session is called by, R4年3月
 * @param session kind of meeting, 定例会議
 * @param kind kind of question, 代表
 * @param speakingOrder the councillor's place among the speakers of that kind
 * @param councillor name as registered, 福島 太郎
 * @param number 1-(2)-①
 */
public record BookKey(LocalDate date, String month, String session, String kind, int speakingOrder, int seat, String councillor,
        String group, String number) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd");

    /** {@code R4年3月／定例会議　代表 2　1-(2)-①}. */
    public String head() {
        return month + "／" + session + "\u3000" + turn() + "\u3000" + number;
    }

    /** {@code 2022/03/01 / R4年3月 / 定例会議 / 代表 / 16番-福島太郎 議員 / 1-(2)-①}. */
    public String foot() {
        String name = councillor.replaceAll("[\\s\u3000]+", "");
        return Stream.of(date == null ? "" : DAY.format(date), month, session, kind, seat + "番-" + name + " 議員", number)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" / "));
    }

    /** {@code 代表 2}. */
    String turn() {
        return kind + " " + speakingOrder;
    }

    /** {@code 16番 福島 太郎 議員　福島の会}. */
    String speaker() {
        return seat + "番 " + councillor + " 議員" + (group.isBlank() ? "" : "\u3000" + group);
    }
}
