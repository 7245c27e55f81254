package org.gijido.notices;

import java.util.List;
import java.util.stream.Stream;

import org.gijido.access.Caller;

/** Names of the live topics: one a person, and one a division, so that telling a division is one event. */
public final class NoticeTopics {

    private static final String PERSON = "notices:";
    private static final String DIVISION = "notices-of-division:";

    private NoticeTopics() {
    }

    static String ofPerson(long personId) {
        return PERSON + personId;
    }

    static String ofDivision(long unitId) {
        return DIVISION + unitId;
    }

    /** All that say that there may be something new for the caller. */
    public static List<String> of(Caller caller) {
        return Stream.concat(Stream.ofNullable(caller.personId()).map(NoticeTopics::ofPerson),
                caller.posts().stream().map(Caller.Post::divisionId).filter(id -> id != 0).distinct()
                        .map(NoticeTopics::ofDivision))
                .toList();
    }

    static boolean covers(String topic) {
        return topic.matches("(?:" + PERSON + "|" + DIVISION + ")\\d{1,18}");
    }
}
