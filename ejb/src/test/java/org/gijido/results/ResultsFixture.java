package org.gijido.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.gijido.agenda.AgendaItemPlan;
import org.gijido.agenda.AgendaItemRow;
import org.gijido.agenda.CommitteeReport;
import org.gijido.agenda.ItemKind;
import org.gijido.agenda.PutToVote;
import org.gijido.assembly.SessionKind;
import org.gijido.assembly.SessionPhase;
import org.gijido.assembly.SessionRow;
import org.gijido.ballots.Count;
import org.gijido.ballots.Decision;
import org.gijido.ballots.FiguresKept;
import org.gijido.ballots.Outcome;
import org.gijido.ballots.VoteSign;
import org.gijido.ballots.decided.DecidedVote;
import org.gijido.ballots.decided.DecidedVote.Item;
import org.gijido.ballots.decided.DecidedVote.Seat;
import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;

/** Sessions of a small council: signs as they stand in the newsletter, a letter a member. */
final class ResultsFixture {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 18);
    private static final SessionRow SESSION = new SessionRow(1, "令和8年第3回定例会", SessionKind.REGULAR, 3, DAY.withDayOfMonth(1), DAY,
            DAY, null, SessionPhase.CLOSED, 0);
    private static final String[] FAMILIES = {"大内", "遠藤", "髙木", "丹治", "佐久間", "鈴木", "辻\uDB40\uDD00"};

    private ResultsFixture() {
    }

    static SessionResults session(List<String> groups, DecidedVote... votes) {
        return new SessionResults("あおば市", SESSION, List.of(votes), List.of(),
                List.of(new SessionResults.RecordEnd(9, "令和8年9月18日 採決", 41, "ab".repeat(32))));
    }

    /** @param signs one a seat from 1, such as {@code 議○×}; @param groups one a seat */
    static DecidedVote vote(int number, VoteMethod method, List<String> groups, String signs) {
        List<Seat> seats = new ArrayList<>();
        for (int seat = 1; seat <= signs.length(); seat++) {
            String symbol = signs.substring(seat - 1, seat);
            VoteSign sign = List.of(VoteSign.values()).stream().filter(one -> one.symbol().equals(symbol)).findFirst()
                    .orElseThrow();
            seats.add(new Seat(seat, 100 + seat, 200 + seat, FAMILIES[seat % FAMILIES.length] + " 太郎" + seat,
                    groups.get((seat - 1) % groups.size()), sign));
        }
        int inFavour = (int) signs.chars().filter(sign -> sign == '○').count();
        int against = (int) signs.chars().filter(sign -> sign == '×').count();
        Outcome outcome = inFavour > against || method != VoteMethod.ELECTRONIC ? Outcome.PASSED : Outcome.REJECTED;
        AgendaItemRow row = new AgendaItemRow(number, 9, number,
                new AgendaItemPlan("第" + number, ItemKind.BILL, "第" + number + "号",
                        "あおば市行政手続における特定の個人を識別するための番号の利用等に関する条例の一部を改正する条例の制定について（その" + number + "）",
                        "市長", "", CommitteeReport.NONE, PutToVote.ORIGINAL, "", Majority.SIMPLE, method, 0, false),
                null, 0);
        return new DecidedVote(9, DAY, number, 1, DAY.atTime(11, 0), method, Majority.SIMPLE, 0,
                List.of(new Item(row, row.matter(), row.matter().word(outcome == Outcome.PASSED),
                        row.matter().itemWord(outcome == Outcome.PASSED))),
                outcome, new Count(inFavour, against, 0, 0), inFavour + against == 0 ? FiguresKept.NONE : FiguresKept.ALL, 0,
                null, new Decision(outcome, inFavour + against, 1, ""), "", 1, seats, List.of(), List.of(), null);
    }
}
