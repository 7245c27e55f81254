package org.gijido.answers;

/** Names of the live topics of this feature. */
final class AnswerTopics {
    private static final String PREFIX = "answer:";

    private AnswerTopics() {}

    static String of(long questionId) {
        return PREFIX + questionId;
    }

    static boolean covers(String topic) {
        return topic.matches(PREFIX + "\\d{1,18}");
    }
}
