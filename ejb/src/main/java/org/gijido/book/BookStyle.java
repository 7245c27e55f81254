package org.gijido.book;

/**
 * How a book is printed.
 *
 * @param answerSize size of the answers in points; 16 to 20 reads well at the rostrum
 */
public record BookStyle(double answerSize, boolean withBackData) {

    /** Size of the answers, unless the city's setting says otherwise. */
    public static final double USUAL_SIZE = 16;

    private static final double SMALLEST = 9;
    private static final double LARGEST = 28;

    public BookStyle {
        answerSize = Math.clamp(answerSize, SMALLEST, LARGEST);
    }
}
