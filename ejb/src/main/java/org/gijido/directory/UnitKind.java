package org.gijido.directory;

/** The levels of the organisation, from the top. Their names stand on paper and are Japanese in every language. */
public enum UnitKind {
    DEPARTMENT("部"), DIVISION("課"), SECTION("係");

    private final String label;

    UnitKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
