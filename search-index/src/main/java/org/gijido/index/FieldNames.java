package org.gijido.index;

/** How the parts of a layout are called inside Lucene. */
final class FieldNames {

    static final String ID = "id";
    static final String DATE = "date";
    static final String SUBJECT = "subject";

    private FieldNames() {
    }

    static String words(String text) {
        return text + ".words";
    }

    static String surface(String text) {
        return text + ".surface";
    }

    static String reading(String text) {
        return text + ".reading";
    }

    static String keyword(String keyword) {
        return keyword + ".keyword";
    }
}
