package org.gijido.answers;

import org.gijido.shared.FeatureOnly;

/** Names of the live topics of this feature. */
@FeatureOnly
public final class AnswerTopics {
    private static final String PREFIX = "answer:";

    private AnswerTopics() {}

    public static String of(long questionId) {
        return PREFIX + questionId;
    }

    static boolean covers(String topic) {
        return topic.matches(PREFIX + "\\d{1,18}");
    }
}
