package org.gijido.platform;

/** Letters as people count them: 𠮷 is one, though a program's text holds it in two places. */
public final class Letters {

    private Letters() {
    }

    public static int count(String text) {
        return text.codePointCount(0, text.length());
    }
}
