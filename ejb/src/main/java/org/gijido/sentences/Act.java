package org.gijido.sentences;

import java.util.List;
import java.util.stream.Collectors;

import org.gijido.agenda.CommitteeReport;
import org.gijido.agenda.ItemKind;
import org.gijido.agenda.Matter;
import org.gijido.agenda.PutToVote;

/**
 * What the council does with a matter, as a chair says it: 議案第10号を・原案のとおり・可決する. One table for question and
 * declaration, so that both speak of the same act (V10).
 *
 * @param subject  what it is done to: 議案第10号, 議案第10号の撤回
 * @param particle を or に
 * @param asPut    原案のとおり, 委員長の報告のとおり; may be empty
 * @param doing    可決する, 適任と認める
 */
record Act(String subject, String particle, String asPut, String doing) {

    static Act of(Matter matter) {
        return switch (matter.put()) {
            case CONTINUATION -> new Act(matter.itemLabel(), "を", "", "閉会中の継続審査とする");
            case WITHDRAWAL -> new Act(matter.label(), "を", "", "許可する");
            case ORIGINAL, COMMITTEE_REPORT, AMENDMENT, COMMITTEE_AMENDMENT, REMAINDER ->
                new Act(matter.label(), matter.passedWord().equals("同意") ? "に" : "を", asPut(matter),
                        doing(matter.passedWord()));
        };
    }

    /** 議案第68号を原案のとおり可決する; of several of one kind: …の3件をいずれも原案のとおり可決する. */
    static String of(List<Matter> matters) {
        List<Act> acts = matters.stream().map(Act::of).toList();
        String subjects = Act.subjects(acts.stream().map(Act::subject).toList());
        if (!alike(acts)) {
            return subjects + "をいずれも可とする";
        }
        Act act = acts.getFirst();
        return subjects + act.particle() + (acts.size() > 1 ? "いずれも" : "") + act.asPut() + act.doing();
    }

    /** The same after 「議案第68号は、」: これを認定する. */
    static String ofThis(List<Matter> matters) {
        List<Act> acts = matters.stream().map(Act::of).toList();
        if (!alike(acts)) {
            return "これを可とする";
        }
        Act act = acts.getFirst();
        boolean bare = act.asPut().isEmpty() && matters.getFirst().put() != PutToVote.CONTINUATION;
        return (bare ? "これ" + act.particle() : act.asPut()) + act.doing();
    }

    /** 議案第68号、議案第69号及び議案第70号の3件. */
    static String subjects(List<String> labels) {
        if (labels.size() == 1) {
            return labels.getFirst();
        }
        String before = labels.subList(0, labels.size() - 1).stream().collect(Collectors.joining("、"));
        return before + "及び" + labels.getLast() + "の" + labels.size() + "件";
    }

    private static boolean alike(List<Act> acts) {
        return acts.stream().map(act -> act.asPut() + act.doing() + act.particle()).distinct().count() == 1;
    }

    private static String doing(String passedWord) {
        return passedWord.equals("適任") ? "適任と認める" : passedWord + "する";
    }

    /** Whether it is enacted: only then there is an 原案 of it. */
    static boolean hasOriginal(Matter matter) {
        return matter.kind().passedWord().equals("可決") && matter.kind() != ItemKind.MOTION;
    }

    /** Whoever put an amendment speaks of nothing else. */
    private static String asPut(Matter matter) {
        return switch (matter.put()) {
            case ORIGINAL -> hasOriginal(matter) ? "原案のとおり" : "";
            case COMMITTEE_REPORT -> matter.report() == CommitteeReport.NONE ? "" : "委員長の報告のとおり";
            case AMENDMENT, COMMITTEE_AMENDMENT, REMAINDER, CONTINUATION, WITHDRAWAL -> "";
        };
    }
}
