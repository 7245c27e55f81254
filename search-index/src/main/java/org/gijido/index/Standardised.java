package org.gijido.index;

/** Makes numbers of different kinds comparable: how many standard deviations each is above the mean. */
final class Standardised {

    private static final double NOTHING = 1e-9;

    private final double mean;
    private final double deviation;

    /** @param counts only where it is above 0 does a number count */
    Standardised(double[] numbers, int[] counts) {
        double sum = 0;
        double squares = 0;
        int used = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (counts[i] > 0) {
                sum += numbers[i];
                squares += numbers[i] * numbers[i];
                used++;
            }
        }
        mean = used == 0 ? 0 : sum / used;
        deviation = used == 0 ? 0 : Math.sqrt(Math.max(0, squares / used - mean * mean));
    }

    double of(double number) {
        return (number - mean) / (deviation + NOTHING);
    }
}
