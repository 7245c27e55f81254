package org.gijido.directory;

/** A person has at most one main post on a day, and any number of concurrent ones. */
public enum PostKind {
    MAIN("主務"), CONCURRENT("兼務");

    private final String label;

    PostKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
