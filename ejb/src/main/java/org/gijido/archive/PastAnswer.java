package org.gijido.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question of an earlier session with its answer, as it was recorded.
 *
 * @param id of the source, unique and permanent
 * @param session such as 平成13年第3回定例会
 * @param headlines above the speech in the city's newsletter; often none
 * @param title what it is about, or null
 * @param questioner with the group in brackets, as recorded: 松本文明（自民党）
 * @param question null where only the answer was recorded
 * @param answerer the post: 知事, 福祉保健局長
 * @param recordedDepartment the department of the answer where the record names it, or null
 * @param extra the fields that the source has beyond these, as a JSON object, or null
 */
public record PastAnswer(String id, String session, LocalDate date, List<String> headlines, String title,
        String questioner, String question, String answerer, String recordedDepartment,
        String answer, String extra) {

    private static final int LONGEST_OPENING = 60;
    private static final Pattern NAME_AND_GROUP = Pattern.compile("([^（(]+)[（(](.+)[）)]", Pattern.DOTALL);
    private static final Pattern HEAD_OF = Pattern.compile("(.+(?:部|局|室|課|所|センター))(?:次)?長");

    public PastAnswer {
        headlines = List.copyOf(headlines);
    }

    /** The first words of the answer, for a list; no character is cut in two. */
    public String opening() {
        String text = answer.strip().replaceAll("[\\s　]+", " ");
        int letters = text.codePointCount(0, text.length());
        if (letters <= LONGEST_OPENING) {
            return text;
        }
        int end = text.offsetByCodePoints(0, LONGEST_OPENING);
        while (end < text.length() && Character.getType(text.codePointAt(end)) == Character.NON_SPACING_MARK) {
            end = text.offsetByCodePoints(end, 1);
        }
        return text.substring(0, end) + "…";
    }

    /** The questioner without the group. */
    public String councillor() {
        Matcher parts = NAME_AND_GROUP.matcher(questioner);
        return parts.matches() ? parts.group(1).strip() : questioner;
    }

    /** The group of the questioner; empty where none is recorded. */
    public String group() {
        Matcher parts = NAME_AND_GROUP.matcher(questioner);
        return parts.matches() ? parts.group(2).strip() : "";
    }

    /** The department as recorded, else the one whose head answered (福祉保健局長: 福祉保健局); empty for 知事. */
    public String department() {
        if (recordedDepartment != null) {
            return recordedDepartment;
        }
        Matcher post = HEAD_OF.matcher(answerer);
        return post.matches() ? post.group(1) : "";
    }
}
