package org.gijido.results.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.gijido.ballots.VoteSign;
import org.gijido.ballots.course.EndedItem;
import org.gijido.ballots.decided.DecidedEndings.Ended;
import org.gijido.ballots.decided.DecidedVote;
import org.gijido.results.ItemResult;
import org.gijido.results.SessionResults;

/**
 * What a session decided, for publication: votes by name with a sign for each seat, secret ones with their totals only.
 *
 * @param ended   items that ended without a vote on them
 * @param records the last hash of each sitting's chained record
 */
public record ResultsJson(long session, String sessionName, LocalDate from, LocalDate to, List<ResultJson> results,
        List<EndedJson> ended, List<RecordEndJson> records) {

    /**
     * One item.
     *
     * @param label     of what was put: 議案第10号に対する修正案
     * @param put       ORIGINAL, AMENDMENT …
     * @param outcome   可決, 不採択 … of what was put
     * @param become    what the item has become by it: 修正可決; empty where that is still open
     * @param counts    null where nobody counted, and of an election; parts that nobody counted are null
     * @param emptySeats of an election: seats that nobody was elected to
     * @param correction what the declaration should have said; null where nothing was corrected
     * @param members   empty for a secret vote
     * @param elected   of an election: those elected; otherwise empty
     * @param rounds    which attempt this is; more than 1 after an objection or a repetition
     */
    public record ResultJson(long item, long vote, int round, int rounds, long sitting, LocalDate decidedOn, String day,
            String kind, String number,
            String label, String title, String proposer, String put, String method, String majority, String passed,
            String outcome, String become,
            CountsJson counts, boolean castingVote, boolean unanimous, String arithmetic, String sentence, int rulesVersion,
            List<MemberJson> members, List<ElectedJson> elected, int emptySeats, CorrectionJson correction) {
    }

    /** @param notPressed are counted where the council's rules put them */
    public record CountsJson(Integer inFavour, Integer against, Integer abstained, int notPressed) {
    }

    /** @param outcome 撤回, 継続審査, 審議未了 or 議決不要 */
    public record EndedJson(long item, long sitting, LocalDate endedOn, String label, String title, String proposer,
            String ending, String outcome,
            String reason, String by, LocalDateTime at) {
    }

    /** Other words for a declaration, and why. */
    public record CorrectionJson(String sentence, String reason, LocalDateTime at) {
    }

    /** @param sign FOR, AGAINST, ABSTAIN, ABSENT, UNKNOWN, CHAIR, RECUSED, OUT …; @param symbol ○ × 棄 欠 未 議 除 退 … */
    public record MemberJson(int seat, long councillor, String name, String group, String sign, String symbol) {
    }

    /** @param seat null for one who is no member */
    public record ElectedJson(Integer seat, long councillor, String name, int votes, boolean elected) {
    }

    public record RecordEndJson(long sitting, String title, long entries, String hash) {
    }

    static ResultsJson of(SessionResults results) {
        return new ResultsJson(results.session().id(), results.session().name(), results.session().from(), results.session().to(),
                results.items().stream().map(ResultsJson::result).toList(),
                results.endings().stream().map(ResultsJson::ended).toList(),
                results.records().stream().map(end -> new RecordEndJson(end.sittingId(), end.title(), end.seq(), end.hash()))
                        .toList());
    }

    static ResultJson result(ItemResult item) {
        DecidedVote vote = item.vote();
        return new ResultJson(item.row().id(), vote.vote(), vote.round(), vote.earlier().size() + 1, vote.sittingId(),
                vote.heldOn(), item.row().day(),
                item.row().kind().name(), item.row().number(), item.item().matter().label(), item.row().title(),
                item.row().proposer(), item.item().matter().put().name(), vote.method().name(),
                vote.majority().name(), vote.outcome().name(), item.word(), item.item().itemWord(),
                vote.inFavour().isPresent() ? counts(vote) : null, vote.castingInFavour() != null,
                item.unanimous(), vote.decision().arithmetic(), vote.sentence(), vote.rulesVersion(),
                vote.secret() ? List.of() : vote.seats().stream().map(ResultsJson::member).toList(),
                vote.candidates().stream()
                        .map(one -> new ElectedJson(one.seat(), one.councillorId(), one.name(), one.votes(), one.elected()))
                        .toList(),
                vote.emptySeats(), vote.correction() == null ? null
                        : new CorrectionJson(vote.correction().sentence(), vote.correction().reason(), vote.correction().at()));
    }

    private static EndedJson ended(Ended ended) {
        EndedItem ending = ended.ending();
        return new EndedJson(ended.row().id(), ended.sitting().id(), ended.sitting().heldOn(), ended.row().label(),
                ended.row().title(),
                ended.row().proposer(), ending.ending().name(), ending.ending().word(), ending.reason(), ending.by(),
                ending.at());
    }

    private static CountsJson counts(DecidedVote vote) {
        return new CountsJson(vote.inFavour().orElse(null), vote.against().orElse(null), vote.abstained().orElse(null),
                vote.notPressed());
    }

    private static MemberJson member(DecidedVote.Seat seat) {
        VoteSign sign = seat.sign();
        return new MemberJson(seat.seat(), seat.councillorId(), seat.name(), seat.group(), sign.name(), sign.symbol());
    }
}
