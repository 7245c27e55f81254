package org.gijido.printing;

/**
 * How running text is set.
 *
 * @param size in points
 * @param leading from baseline to baseline, in points
 */
public record TextStyle(boolean bold, double size, double leading) {

    /** Text for reading, with room for furigana above every line. */
    public static TextStyle running(double size) {
        return new TextStyle(false, size, size * 1.75);
    }

    /** A heading or a strong word. */
    public static TextStyle heading(double size) {
        return new TextStyle(true, size, size * 1.5);
    }

    /** Small print: tables, feet, notes. */
    public static TextStyle note(double size) {
        return new TextStyle(false, size, size * 1.5);
    }

    Typefaces faces() {
        return Typefaces.of(bold ? Typefaces.Weight.BOLD : Typefaces.Weight.REGULAR);
    }
}
