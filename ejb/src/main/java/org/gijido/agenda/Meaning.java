package org.gijido.agenda;

/**
 * Says in one sentence what a 賛成 means. Where the committee reported a rejection the sentence says so: what the council
 * agrees to is the original, against the committee.
 */
final class Meaning {

    private Meaning() {
    }

    static String of(Matter matter) {
        if (matter.kind() == ItemKind.ELECTION) {
            int seats = matter.electedSeats();
            return seats == 1 ? "1人を選挙します。" : seats + "人を選挙します。投票用紙と同じく、1人の氏名を選びます。";
        }
        boolean against = matter.report() == CommitteeReport.REJECT && matter.put().onSubstance();
        return "賛成は「" + act(matter) + "」ことです" + (against ? "（委員会の結論は" + matter.report().word(matter.kind()) + "です）" : "") + "。";
    }

    private static String act(Matter matter) {
        ItemKind kind = matter.kind();
        return switch (matter.put()) {
            case ORIGINAL -> kind.hasOriginal() ? "原案のとおり" + kind.verb() : kind.verb();
            case AMENDMENT -> (matter.proposer().isEmpty() ? "" : matter.proposer() + "提出の") + "修正案を可決する";
            case COMMITTEE_AMENDMENT -> "委員会の修正案を可決する";
            case COMMITTEE_REPORT -> "委員長報告のとおり" + reported(kind, matter.report());
            case REMAINDER -> "修正議決した部分を除く原案を可決する";
            case CONTINUATION -> "閉会中の継続審査とする";
            case WITHDRAWAL -> "撤回を許可する";
        };
    }

    private static String reported(ItemKind kind, CommitteeReport report) {
        if (report != CommitteeReport.AMEND) {
            return kind.verb();
        }
        return kind.adopted() ? "一部" + kind.verb() : "修正" + kind.verb();
    }
}
