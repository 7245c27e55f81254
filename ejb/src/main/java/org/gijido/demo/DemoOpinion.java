package org.gijido.demo;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.gijido.agenda.AgendaItemRow;
import org.gijido.agenda.CommitteeReport;
import org.gijido.agenda.ItemKind;
import org.gijido.ballots.Choice;
import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;

/** How the invented members vote: mostly together, with one or two groups that see some things otherwise. */
final class DemoOpinion {

    private static final String VOICES = "くらしの声";
    private static final String GREENS = "みどりの風";
    private static final String FUTURE = "未来あおば";
    private static final String CODE_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int CODE_LENGTH = 8;
    private static final int DISSENTER = 26;
    private static final int MANY = 5;

    private DemoOpinion() {
    }

    static Choice of(AgendaItemRow item, int seat, String group) {
        if (item.report() == CommitteeReport.REJECT) {
            return Set.of(VOICES, GREENS).contains(group) ? Choice.FOR : Choice.AGAINST;
        }
        if (item.method() == VoteMethod.SECRET) {
            return seat % (MANY + 2) == 1 ? Choice.AGAINST : Choice.FOR;
        }
        return against(item).contains(group) || item.kind() == ItemKind.MEMBER_BILL && seat == DISSENTER ? Choice.AGAINST
                : Choice.FOR;
    }

    /** A bill that is put again needs two thirds and does not get them. */
    private static Set<String> against(AgendaItemRow item) {
        if (item.majority() == Majority.TWO_THIRDS) {
            return item.title().startsWith("再議") ? Set.of(VOICES, GREENS, FUTURE) : Set.of(VOICES);
        }
        boolean money = item.title().contains("一般会計") || item.title().contains("市税条例");
        boolean accounts = item.kind() == ItemKind.ACCOUNTS;
        return accounts && money ? Set.of(VOICES, GREENS)
                : money || accounts || item.title().contains("給与") ? Set.of(VOICES) : Set.of();
    }

    /** Of a secret ballot; the demo's are as random as those of a tablet, and the same when a load goes on. */
    static String code(AgendaItemRow item, int seat) {
        return item.method() != VoteMethod.SECRET ? null
                : new Random(item.id() * 1000 + seat).ints(CODE_LENGTH, 0, CODE_LETTERS.length())
                        .mapToObj(letter -> String.valueOf(CODE_LETTERS.charAt(letter))).collect(Collectors.joining());
    }
}
