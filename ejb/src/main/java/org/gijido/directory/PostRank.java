package org.gijido.directory;

/** What a post is in the line, whatever its title says (理事, 室長, 所長 …). From the top. */
public enum PostRank {
    MAYOR("市長"),
    VICE_MAYOR("副市長"),
    DEPARTMENT_HEAD("部長級"),
    DEPUTY_DEPARTMENT_HEAD("次長級"),
    DIVISION_HEAD("課長級"),
    DEPUTY_DIVISION_HEAD("課長補佐級"),
    SECTION_HEAD("係長級"),
    STAFF("一般");

    private final String label;

    PostRank(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
