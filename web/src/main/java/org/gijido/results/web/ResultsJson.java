package org.gijido.results.web;

import java.time.LocalDate;
import java.util.List;

import org.gijido.ballots.DecidedVote;
import org.gijido.ballots.VoteSign;
import org.gijido.results.ItemResult;
import org.gijido.results.SessionResults;

/**
 * What a session decided, for publication: votes by name with a sign for each seat, secret ones with their totals only.
 *
 * @param records the last hash of each sitting's chained record
 */
public record ResultsJson(long session, String sessionName, LocalDate from, LocalDate to, List<ResultJson> results, List<RecordEndJson> records) {

    /**
     * One item.
     *
     * @param outcome   可決, 不採択 …
     * @param counts    null where nobody counted, and of an election
     * @param members   empty for a secret vote
     * @param elected   of an election: those elected; otherwise empty
     * @param rounds    which attempt this is; more than 1 after an objection or a repetition
     */
    public record ResultJson(long item, long vote, int round, int rounds, long sitting, LocalDate decidedOn, String day, String kind, String number,
                             String label, String title, String proposer, String method, String majority, String passed, String outcome,
                             CountsJson counts, boolean castingVote, boolean unanimous, String arithmetic, String sentence, int rulesVersion,
                             List<MemberJson> members, List<ElectedJson> elected) {
    }

    /** @param notPressed are counted where the council's rules put them */
    public record CountsJson(int inFavour, int against, int abstained, int notPressed) {
    }

    /** @param sign FOR, AGAINST, ABSTAIN, ABSENT, CHAIR, RECUSED, OUT …; @param symbol ○ × 棄 欠 議 除 退 … */
    public record MemberJson(int seat, long councillor, String name, String group, String sign, String symbol) {
    }

    public record ElectedJson(int seat, long councillor, String name, int votes, boolean elected) {
    }

    public record RecordEndJson(long sitting, String title, long entries, String hash) {
    }

    static ResultsJson of(SessionResults results) {
        return new ResultsJson(results.session().id(), results.session().name(), results.session().from(), results.session().to(),
                results.items().stream().map(ResultsJson::result).toList(),
                results.records().stream().map(end -> new RecordEndJson(end.sittingId(), end.title(), end.seq(), end.hash())).toList());
    }

    static ResultJson result(ItemResult item) {
        DecidedVote vote = item.vote();
        return new ResultJson(item.row().id(), vote.vote(), vote.round(), vote.earlier().size() + 1, vote.sittingId(), vote.heldOn(), item.row().day(),
                item.row().kind().name(), item.row().number(), item.row().label(), item.row().title(), item.row().proposer(), vote.method().name(),
                vote.majority().name(), vote.outcome().name(), item.word(), item.counted() ? counts(vote) : null, vote.castingInFavour() != null,
                item.unanimous(), vote.decision().arithmetic(), vote.sentence(), vote.rulesVersion(),
                vote.secret() ? List.of() : vote.seats().stream().map(ResultsJson::member).toList(),
                vote.candidates().stream().map(one -> new ElectedJson(one.seat(), one.councillorId(), one.name(), one.votes(), one.elected())).toList());
    }

    private static CountsJson counts(DecidedVote vote) {
        return new CountsJson(vote.count().inFavour(), vote.count().against(), vote.count().abstain(), vote.notPressed());
    }

    private static MemberJson member(DecidedVote.Seat seat) {
        VoteSign sign = seat.sign();
        return new MemberJson(seat.seat(), seat.councillorId(), seat.name(), seat.group(), sign.name(), sign.symbol());
    }
}
