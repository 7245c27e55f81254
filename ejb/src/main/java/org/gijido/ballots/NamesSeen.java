package org.gijido.ballots;

import java.util.Set;

import org.gijido.ballots.entity.VoteRound;
import org.gijido.rules.CouncilRules;
import org.gijido.rules.NamesShown;
import org.gijido.rules.VoteMethod;
import org.gijido.shared.FeatureOnly;

/**
 * Who may see who voted what, and when: the one answer for the chamber's screens, the published results with their CSV and PDF,
 * the tally sheet on paper, and the sitting's record with its verifier. It is the same for every role. A secret ballot is not
 * asked about here: nobody ever sees whose it was.
 *
 * <table>
 * <caption>From when it is seen</caption>
 * <tr><th>round</th><th>chamber</th><th>published</th><th>record</th></tr>
 * <tr><td>open, closing</td><td>–</td><td>–</td><td>–</td></tr>
 * <tr><td>handed over to paper</td><td>–, but on the tally sheet of who runs the vote</td><td>–</td><td>–: what the tablets
 * had said waits for the declaration, for it is not the result</td></tr>
 * <tr><td>counted</td><td>AT_CLOSING</td><td>–</td><td>AT_CLOSING</td></tr>
 * <tr><td>declared</td><td>not RECORD_ONLY</td><td>yes</td><td>yes</td></tr>
 * <tr><td>objected to</td><td>as declared</td><td>– (a later round is)</td><td>yes: it was declared, and what was seen is not
 * taken back</td></tr>
 * <tr><td>void</td><td>–</td><td>–</td><td>as counted where it had come to that under AT_CLOSING; else when nothing can be
 * influenced any more: a later round of the vote was declared, or the sitting is over</td></tr>
 * </table>
 *
 * @param counted  whether it came to a count
 * @param objected whether somebody objected to what was declared
 * @param rule     of the version that the round was opened under
 */
@FeatureOnly
public record NamesSeen(VoteMethod method, VoteState state, boolean counted, boolean objected, NamesShown rule) {

    /** What the record says of a round without saying what anybody voted. Whatever else may come is held back. */
    private static final Set<String> WITHOUT_NAMES = Set.of("ballots.opened", "ballots.closing", "ballots.left", "ballots.late",
            "ballots.resetAsked",
            "ballots.reset", "ballots.method", "ballots.methodAsked");
    private static final String COUNTED = "ballots.closed";

    public static NamesSeen of(VoteRound round, CouncilRules rules) {
        return new NamesSeen(round.method(), round.state(), round.outcome() != null, round.objected(), rules.namesShown());
    }

    /** On tablets, desk, chair's tablet and board. */
    public boolean inChamber() {
        return method == VoteMethod.ELECTRONIC && switch (state) {
            case OPEN, CLOSING, PAPER, RESET -> false;
            case CLOSED -> rule == NamesShown.AT_CLOSING;
            case DECLARED -> rule != NamesShown.RECORD_ONLY;
        };
    }

    /** On pages, papers and files of results: what stands. */
    public boolean published() {
        return state == VoteState.DECLARED && !objected;
    }

    /** Beside the members' names on the tally sheet, for who runs the vote: to compare with the paper, or what others see too. */
    public boolean onTallySheet() {
        return method == VoteMethod.ELECTRONIC && (state == VoteState.PAPER || state == VoteState.DECLARED || inChamber());
    }

    /**
     * Whether an entry of the round may leave the house in the record.
     *
     * @param settled whether a later round of the same vote was declared, or the sitting is over
     */
    public boolean inRecord(String type, boolean settled) {
        if (method != VoteMethod.ELECTRONIC || WITHOUT_NAMES.contains(type) || state == VoteState.DECLARED) {
            return true;
        }
        boolean over = state == VoteState.RESET && settled;
        return over || type.equals(COUNTED) && counted && rule == NamesShown.AT_CLOSING;
    }
}
