package org.gijido.assembly;

/** How questions and answers alternate. The labels stand on paper and are Japanese in every language. */
public enum QuestionMethod {
    /** All questions, then all answers. */
    BATCH("一括質問一括答弁"),
    BATCH_PER_ITEM("件名ごと一括"),
    ONE_BY_ONE("一問一答"),
    /** In one go first, then one by one. */
    HYBRID("2回目から一問一答");

    private final String label;

    QuestionMethod(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
