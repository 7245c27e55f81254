package org.gijido.assembly;

/** Kinds of sessions. The labels stand on paper and are Japanese in every language. */
public enum SessionKind {
    REGULAR("定例会"), EXTRAORDINARY("臨時会");

    private final String label;

    SessionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
