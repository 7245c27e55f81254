package org.gijido.printing;

/** A4 upright with the margins of the city's papers; all measures in points. */
public final class Paper {

    /** Width of A4. */
    public static final double WIDTH = 595.276;
    /** Height of A4. */
    public static final double HEIGHT = 841.89;
    /** 25 mm on every side. */
    public static final double MARGIN = mm(25);
    /** Left edge of the text. */
    public static final double LEFT = MARGIN;
    /** Right edge of the text. */
    public static final double RIGHT = WIDTH - MARGIN;
    /** Upper edge of the text. */
    public static final double TOP = HEIGHT - MARGIN;
    /** Lower edge of the text. */
    public static final double BOTTOM = MARGIN;
    /** Width of the text. */
    public static final double MEASURE = RIGHT - LEFT;
    /** Middle of the page. */
    public static final double CENTRE = WIDTH / 2;

    private Paper() {}

    /** Millimetres in points. */
    public static double mm(double millimetres) {
        return millimetres * 72 / 25.4;
    }
}
