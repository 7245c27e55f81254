package org.gijido.answers.web;

import java.time.LocalDateTime;

/**
 * A question as the drafting screen and the review meeting show it, in Fukushima's order.
 *
 * @param head         {@code R4年3月／定例会　代表 2　1-(2)-①}
 * @param seat         16番
 * @param notes        empty for those who may not read them
 * @param contributors empty when there are none
 * @param foot         {@code 2022/03/01 / R4年3月 / 定例会 / 代表 / 16番-福島太郎 議員 / 1-(2)-①}
 * @param deadline     null when none is set
 * @param overdue      whether it has passed with work left
 */
public record QuestionSheet(long id, long sessionId, String head, String subject, String seat, String councillor, String group,
        String subHeading, String body, String notes, String lead, String contributors, String answerer,
        LocalDateTime deadline, boolean overdue, String foot) {

    /** What past answers are compared with. */
    public String similar() {
        return (subject + " " + subHeading + " " + body).strip();
    }
}
