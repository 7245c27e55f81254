package org.gijido.secrecy;

import java.util.List;

/**
 * How likely somebody who knows nothing but what was published is right so often. Of n seats g are guessed in favour and f
 * were: among them are X right ones, hypergeometric, and X determines all right guesses of that vote. The sum over the votes
 * is folded exactly; nothing is approximated.
 */
final class Luck {

    /** One vote guessed. @param both those guessed in favour that were */
    record Guessed(int seats, int guessed, int inFavour, int both) {

        /** Seats of which the guess was right. */
        int right() {
            return seats - guessed - inFavour + 2 * both;
        }
    }

    private static final int MOST_SEATS = 2000;
    private static final double[] LOG_FACTORIALS = logFactorials();

    private Luck() {
    }

    /** The probability of as many right guesses, or more, by chance alone. */
    static double of(List<Guessed> votes) {
        double[] sum = {1};
        int both = 0;
        for (Guessed vote : votes) {
            sum = folded(sum, hypergeometric(vote));
            both += vote.both();
        }
        double tail = 0;
        for (int more = both; more < sum.length; more++) {
            tail += sum[more];
        }
        return Math.min(1, tail);
    }

    private static double[] hypergeometric(Guessed vote) {
        double[] chances = new double[Math.min(vote.guessed(), vote.inFavour()) + 1];
        for (int both = Math.max(0, vote.guessed() + vote.inFavour() - vote.seats()); both < chances.length; both++) {
            chances[both] = Math
                    .exp(logChoose(vote.inFavour(), both) + logChoose(vote.seats() - vote.inFavour(), vote.guessed() - both)
                            - logChoose(vote.seats(), vote.guessed()));
        }
        return chances;
    }

    private static double[] folded(double[] one, double[] other) {
        double[] sum = new double[one.length + other.length - 1];
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < other.length; j++) {
                sum[i + j] += one[i] * other[j];
            }
        }
        return sum;
    }

    private static double logChoose(int of, int take) {
        return logFactorial(of) - logFactorial(take) - logFactorial(of - take);
    }

    private static double logFactorial(int number) {
        return LOG_FACTORIALS[number];
    }

    private static double[] logFactorials() {
        double[] logs = new double[MOST_SEATS + 1];
        for (int number = 2; number <= MOST_SEATS; number++) {
            logs[number] = logs[number - 1] + Math.log(number);
        }
        return logs;
    }
}
