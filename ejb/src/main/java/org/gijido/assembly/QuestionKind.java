package org.gijido.assembly;

/** Under what title a councillor asks. The labels stand on paper and are Japanese in every language. */
public enum QuestionKind {
    /** 代表質問, for a group. */
    GROUP("代表"),
    /** 一般質問. */
    GENERAL("一般"),
    /** 質疑, on a bill. */
    BILL("質疑"),
    URGENT("緊急"),
    /** 関連質問, after a colleague of the group. */
    RELATED("関連"),
    /** 文書質問, asked and answered on paper; it has no sitting. */
    WRITTEN("文書");

    private final String label;

    QuestionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether people call this kind so: 代表 and 代表質問 are the same. */
    public boolean isCalled(String name) {
        return name.equals(label) || name.equals(label + "質問");
    }

    /** Whether a councillor may ask in this way only once in a session. */
    boolean onceInSession() {
        return this == GROUP || this == GENERAL;
    }
}
