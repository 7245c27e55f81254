package org.gijido.agenda;

/**
 * Says in one sentence what a 賛成 means. Where the committee reported a rejection the sentence says so: what the council
 * agrees to is the original, against the committee.
 */
final class Meaning {

    private Meaning() {
    }

    static String of(ItemKind kind, CommitteeReport report, PutToVote put, int electedSeats) {
        if (kind == ItemKind.ELECTION) {
            return electedSeats == 1 ? "1人を選挙します。" : electedSeats + "人を選挙します。投票用紙と同じく、1人の氏名を選びます。";
        }
        String against = report == CommitteeReport.REJECT ? "（委員会の結論は" + report.word(kind) + "です）" : "";
        return "賛成は「" + act(kind, report, put) + "」ことです" + against + "。";
    }

    private static String act(ItemKind kind, CommitteeReport report, PutToVote put) {
        return switch (put) {
            case ORIGINAL -> kind.hasOriginal() ? "原案のとおり" + kind.verb() : kind.verb();
            case AMENDMENT -> "修正案を" + kind.verb();
            case COMMITTEE_REPORT -> "委員長報告のとおり" + reported(kind, report);
        };
    }

    private static String reported(ItemKind kind, CommitteeReport report) {
        if (report != CommitteeReport.AMEND) {
            return kind.verb();
        }
        return kind.adopted() ? "一部" + kind.verb() : "修正" + kind.verb();
    }
}
