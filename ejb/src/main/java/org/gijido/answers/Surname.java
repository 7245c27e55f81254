package org.gijido.answers;

/** The family name for a stamp: what stands before the space in a name as it was recorded. */
final class Surname {
    private Surname() {}

    static String of(String name) {
        String[] parts = name.strip().split("[ \u3000]", 2);
        return parts[0];
    }
}
