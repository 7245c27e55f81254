package org.gijido.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How well rankings put the right ones in front: means over all questions, and how long answering took. */
final class RankingScores {

    private static final int KINDS = 4;

    private final int answers;
    private final double[] sums = new double[KINDS];
    private final List<Long> nanoseconds = new ArrayList<>();

    RankingScores(int answers) {
        this.answers = answers;
    }

    /**
     * Counts the answer to one question.
     *
     * @param right whether each of what was given is a right one, the first first
     * @param rightOnes how many there are
     */
    void add(List<Boolean> right, long rightOnes, long taken) {
        double ideal = IntStream.range(0, (int) Math.min(answers, rightOnes)).mapToDouble(RankingScores::worth).sum();
        double gained = IntStream.range(0, right.size()).filter(right::get).mapToDouble(RankingScores::worth).sum();
        long found = right.stream().filter(hit -> hit).count();
        sums[0] += gained / ideal;
        sums[1] += found / (double) answers;
        sums[2] += !right.isEmpty() && right.getFirst() ? 1 : 0;
        sums[3] += found > 0 ? 1 : 0;
        nanoseconds.add(taken);
    }

    /** What a right one at a place is worth: the later, the less. */
    private static double worth(int place) {
        return Math.log(2) / Math.log(place + 2);
    }

    double mean(int which) {
        return sums[which] / nanoseconds.size();
    }

    String ratioTo(RankingScores other) {
        return String.format("nDCG@%d %.3f  P@%d %.3f  P@1 %.3f  S@%d %.3f", answers, mean(0) / other.mean(0), answers,
                mean(1) / other.mean(1), mean(2) / other.mean(2), answers, mean(3) / other.mean(3));
    }

    @Override
    public String toString() {
        List<Long> sorted = nanoseconds.stream().sorted().toList();
        String means = String.format("nDCG@%d %.4f  P@%d %.4f  P@1 %.4f  S@%d %.4f", answers, mean(0), answers, mean(1), mean(2),
                answers,
                mean(3));
        return String.format("%s  p50 %.1f ms, p99 %.1f ms", means, sorted.get(sorted.size() / 2) / 1e6,
                sorted.get(sorted.size() * 99 / 100) / 1e6);
    }
}
