package org.gijido.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.gijido.ballots.decided.DecidedVote;
import org.gijido.results.VoteStatistics.Agreement;
import org.gijido.results.VoteStatistics.Participation;
import org.gijido.rules.VoteMethod;
import org.junit.jupiter.api.Test;

class VoteStatisticsTest {

    private static final List<String> GROUPS = List.of("青葉会", "みらい", "みらい", "青葉会");

    @Test
    void unanimousIsWhereNobodySaidOtherwise() {
        VoteStatistics statistics = statistics("○○○○", "×××欠", "○×○○");
        assertEquals(new VoteStatistics.Unanimity(2, 1, 0), statistics.unanimity());
    }

    @Test
    void nobodyKnowsWhetherAllStoodUp() {
        var results = ResultsFixture.session(GROUPS, ResultsFixture.vote(1, VoteMethod.STANDING, GROUPS, "議－－－"),
                ResultsFixture.vote(2, VoteMethod.NO_OBJECTION, GROUPS, "議－－－"));
        assertEquals(new VoteStatistics.Unanimity(1, 0, 1), VoteStatistics.of(results).unanimity());
    }

    @Test
    void groupsAgreeWhereTheirMajoritiesDo() {
        assertEquals(List.of(new Agreement("青葉会", "みらい", 1, 2)), statistics("○○○○", "○××○", "○○×○", "欠○○欠").agreements());
        assertEquals(50, new Agreement("", "", 1, 2).percent());
    }

    @Test
    void theChairAndTheRecusedMissNothing() {
        Participation chair = statistics("議○○○", "除○○○", "○○○○").participation().getFirst();
        assertEquals(new Participation(1, "遠藤 太郎1", "青葉会", 1, 1, 0, 0, 1), chair);
        assertEquals(100, chair.percent());
        assertEquals(33, statistics("欠○○○", "退○○○", "○○○○").participation().getFirst().percent());
    }

    private static VoteStatistics statistics(String... signs) {
        var votes = new DecidedVote[signs.length];
        for (int number = 0; number < signs.length; number++) {
            votes[number] = ResultsFixture.vote(number + 1, VoteMethod.ELECTRONIC, GROUPS, signs[number]);
        }
        return VoteStatistics.of(ResultsFixture.session(GROUPS, votes));
    }
}
