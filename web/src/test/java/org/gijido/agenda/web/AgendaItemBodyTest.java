package org.gijido.agenda.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.gijido.agenda.AgendaItemPlan;
import org.gijido.agenda.CommitteeReport;
import org.gijido.agenda.ItemKind;
import org.gijido.agenda.PutToVote;
import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;
import org.junit.jupiter.api.Test;

/** F23: every word that reading an item gives is taken when it is sent. */
class AgendaItemBodyTest {

    @Test
    void everyWordThatIsGivenIsTaken() {
        assertTaken(ItemKind.values(), word -> body(word, null, null, null, null), AgendaItemPlan::kind);
        assertTaken(CommitteeReport.values(), word -> body("BILL", word, null, null, null), AgendaItemPlan::report);
        assertTaken(PutToVote.values(), word -> body("BILL", null, word, null, null), AgendaItemPlan::put);
        assertTaken(Majority.values(), word -> body("BILL", null, null, word, null), AgendaItemPlan::majority);
        assertTaken(VoteMethod.values(), word -> body("BILL", null, null, null, word), AgendaItemPlan::method);
    }

    private static <E extends Enum<E>> void assertTaken(E[] words, Function<String, AgendaItemBody> sent,
            Function<AgendaItemPlan, E> read) {
        assertEquals(List.of(words), Stream.of(words).map(word -> read.apply(sent.apply(word.name()).plan())).toList());
    }

    private static AgendaItemBody body(String kind, String report, String put, String majority, String method) {
        return new AgendaItemBody("", kind, "1", "件名", "", "", report, put, "", majority, method, null, null, "", List.of(),
                null);
    }
}
