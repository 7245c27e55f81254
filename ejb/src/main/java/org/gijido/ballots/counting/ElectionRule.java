package org.gijido.ballots.counting;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.gijido.ballots.BallotPaper;
import org.gijido.ballots.counting.ElectionResult.Tally;

/**
 * Counts an election by single names: the most votes win, given a quarter of the valid votes divided by the seats to fill
 * (Local Autonomy Act 118, Public Offices Election Act 95); a lot decides between equal ones.
 */
public final class ElectionRule {

    private static final int QUARTER = 4;

    private ElectionRule() {
    }

    /** @param seats how many are to be elected, from 1 */
    public static ElectionResult count(Collection<BallotPaper> papers, int seats) {
        Map<Long, Long> votes = papers.stream().map(BallotPaper.Name.class::cast).filter(name -> !name.equals(BallotPaper.BLANK))
                .collect(Collectors.groupingBy(BallotPaper.Name::councillorId, Collectors.counting()));
        int valid = votes.values().stream().mapToInt(Long::intValue).sum();
        int threshold = Math.max(1, MajorityRule.atLeast(1, QUARTER * seats, valid));
        List<Tally> tallies = votes.entrySet().stream().map(entry -> new Tally(entry.getKey(), entry.getValue().intValue()))
                .sorted(Comparator.comparingInt(Tally::votes).reversed().thenComparing(Tally::councillorId)).toList();
        List<Tally> reached = tallies.stream().filter(tally -> tally.votes() >= threshold).toList();
        return split(tallies, reached, papers.size() - valid, threshold, seats,
                "投票総数" + papers.size() + "票、有効投票" + valid + "票、無効（白票）" + (papers.size() - valid) + "票。法定得票数は"
                        + threshold + "票（有効投票を" + seats + "で除した数の4分の1以上）。");
    }

    private static ElectionResult split(List<Tally> tallies, List<Tally> reached, int blank, int threshold, int seats,
            String words) {
        if (reached.size() <= seats) {
            return new ElectionResult(tallies, blank, threshold, ids(reached), List.of(), 0,
                    words + (reached.isEmpty() ? "法定得票数に達した者がいない。" : ""));
        }
        int last = reached.get(seats - 1).votes();
        if (reached.get(seats).votes() < last) {
            return new ElectionResult(tallies, blank, threshold, ids(reached.subList(0, seats)), List.of(), 0, words);
        }
        List<Tally> above = reached.stream().filter(tally -> tally.votes() > last).toList();
        List<Tally> equal = reached.stream().filter(tally -> tally.votes() == last).toList();
        return new ElectionResult(tallies, blank, threshold, ids(above), ids(equal), seats - above.size(),
                words + last + "票の" + equal.size() + "名は得票数が同じであるため、くじで" + (seats - above.size()) + "名を定める。");
    }

    private static List<Long> ids(List<Tally> tallies) {
        return tallies.stream().map(Tally::councillorId).toList();
    }
}
