package org.gijido.answers.web;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gijido.answers.StampEnd;
import org.gijido.answers.stamps.StampSheet;
import org.gijido.frame.web.EraFunctions;
import org.gijido.platform.Texts;
import org.gijido.printing.StampDrawing;
import org.gijido.routes.Place;
import org.gijido.shared.Actor;

/**
 * The stamp row for the screen: times in words, stamps drawn.
 *
 * @param obstacle a sentence that says why 校了 has to wait; null when it does not
 */
public record StampSheetJson(long seq, List<Row> rows, String next, boolean returnable, boolean replaceable, String obstacle,
        Act returned, List<Act> acts) {

    /**
     * One place.
     *
     * @param word   what stands over its box
     * @param stamp  the first that was put; null while it is empty
     * @param stamps all, in the order in which they were put
     * @param needed how many make the place whole
     * @param again  whether the caller would put a stamp anew, in place of one that stands
     */
    @Schema(name = "StampRow")
    public record Row(String step, String word, Stamp stamp, List<Stamp> stamps, int needed, boolean pressable,
            boolean again, boolean withdrawable) {}

    /**
     * @param stead   the name of the one it was put for; empty for the own post
     * @param drawing an SVG element
     */
    public record Stamp(long id, String name, String stead, String department, String division, String at,
            LocalDateTime time, long seq, int changes, String drawing) {}

    /** A return or a replacement. */
    @Schema(name = "StampAct")
    public record Act(String kind, String words, String name, String department, String division, String at) {}

    static StampSheetJson of(StampSheet sheet, Locale locale) {
        return new StampSheetJson(sheet.textSeq(), sheet.rows().stream().map(row -> row(row, locale)).toList(),
                sheet.next() == null ? null : sheet.next().path(), sheet.returnable(), sheet.replaceable(),
                sheet.obstacle() == null ? null
                        : Texts.of(locale, "answers.error.overtaken", Outcome.words(sheet.obstacle(), locale)),
                sheet.returned() == null ? null : act(sheet.returned(), locale),
                sheet.acts().stream().map(act -> act(act, locale)).toList());
    }

    private static Row row(StampSheet.Row row, Locale locale) {
        List<Stamp> stamps = row.stamps().stream().map(put -> stamp(row.step(), put, locale)).toList();
        return new Row(row.step().path(), row.step().word(locale), stamps.isEmpty() ? null : stamps.getFirst(), stamps,
                row.needed(), row.pressable(), row.again(), row.withdrawable());
    }

    /** Above all divisions the office itself stands in the stamp; on paper and here it is Japanese in every language. */
    private static Stamp stamp(Place step, StampSheet.Put put, Locale locale) {
        Actor owner = put.owner();
        String unit = put.unit().isEmpty() ? step.japanese() : put.unit();
        String drawing = StampDrawing.of(unit, put.at().toLocalDate(), put.surname()).toSvg();
        return new Stamp(put.id(), owner.name(), put.stead(), owner.department(), owner.division(),
                EraFunctions.era(put.at(), "stamp", locale),
                put.at(), put.textSeq(), put.changes(), drawing);
    }

    private static Act act(StampSheet.Act act, Locale locale) {
        return new Act(act.kind() == StampEnd.RETURNED ? "return" : "replacement", act.words(), act.actor().name(),
                act.actor().department(), act.actor().division(), EraFunctions.era(act.at(), "stamp", locale));
    }
}
