package org.gijido.approvals.web;

import static org.gijido.printing.Paper.mm;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gijido.approvals.Filing;
import org.gijido.approvals.State;
import org.gijido.approvals.reading.DocumentView;
import org.gijido.frame.web.EraFunctions;
import org.gijido.platform.Texts;
import org.gijido.printing.Page;
import org.gijido.printing.Page.Ink;
import org.gijido.printing.Paper;
import org.gijido.printing.SetLine;
import org.gijido.printing.TextStyle;
import org.gijido.printing.Typesetter;

/** The head of a 起案用紙: its name, whether it is decided, and what is known of the document in ruled cells. */
final class SheetHead {

    private record Fact(String label, String text, TextStyle style) {}

    private static final double LABEL = mm(19);
    private static final double PADDING = 3;
    private static final double TITLE_HEIGHT = 34;
    private static final double ABOVE_BASELINE = 0.88;
    private static final double LINE = 0.5;
    private static final TextStyle TITLE = TextStyle.heading(18);
    private static final TextStyle STATE = TextStyle.heading(11);
    private static final TextStyle NAME = new TextStyle(false, 8.5, 12);
    private static final TextStyle FACT = new TextStyle(false, 9.5, 13.5);
    private static final TextStyle SUBJECT = new TextStyle(true, 12, 18);
    private static final String NONE = "－";
    private static final Set<State> ENDED = Set.of(State.DECIDED, State.ENFORCED, State.REJECTED, State.WITHDRAWN,
            State.SCRAPPED);

    private final Page page;
    private final DocumentView view;
    private double y = Paper.TOP;

    SheetHead(Page page, DocumentView view) {
        this.page = page;
        this.view = view;
    }

    /** @return where it ends */
    double draw() {
        page.text(Typesetter.line(word("approvals.sheet.title"), TITLE), Paper.LEFT, y - 20);
        state();
        y -= TITLE_HEIGHT;
        rows().forEach(this::row);
        return y;
    }

    /** What is not decided says so, in red and in a box, whatever else stands on the sheet. */
    private void state() {
        String state = StateWords.word(view.state(), Locale.JAPANESE);
        boolean ended = ENDED.contains(view.state());
        SetLine mark = Typesetter.line(ended ? state : word("approvals.sheet.undecided", state), STATE);
        Ink ink = view.state().decided() ? Ink.BLACK : Ink.SEAL;
        page.box(Paper.RIGHT - mark.width() - 12, y - 24, mark.width() + 12, 20, 1, ink);
        page.textRight(mark, Paper.RIGHT - 6, y - 18, ink);
    }

    private List<List<Fact>> rows() {
        List<List<Fact>> rows = new ArrayList<>();
        rows.add(List.of(new Fact(word("approvals.part.subject"), BoxLine.subject(view.content().subject(), Locale.JAPANESE),
                SUBJECT)));
        rows.add(List.of(fact("number", view.number()), fact("drafted", day(view.submittedAt()))));
        rows.add(List.of(fact("drafter", view.drafterPost() + "\u3000" + view.drafter()),
                fact("decided", view.state().decided() ? day(view.endedAt()) : null)));
        rows.add(List.of(fact("matter", Stream.of(view.matter(), view.article()).filter(word -> !word.isEmpty())
                .collect(Collectors.joining("\u3000"))), enforced()));
        Filing filing = view.content().filing();
        rows.add(List.of(part("fact", day(view.content().fact())), part("disclosure", FilingText.disclosure(filing,
                Locale.JAPANESE))));
        rows.add(List.of(part("retention", FilingText.retention(filing, Locale.JAPANESE)),
                part("classification", filing.classification())));
        rows.add(List.of(fact("amount", BoxLine.yen(view.content().amount(), Locale.JAPANESE)), fact("handling", handling())));
        return rows;
    }

    private Fact enforced() {
        return view.enforcedOn() != null ? fact("enforced", day(view.enforcedOn()))
                : fact("enforcement", day(view.content().enforcement()));
    }

    private String handling() {
        return Stream.of(view.urgent() ? word("approvals.boxes.urgent") : "", view.secret() ? word("approvals.boxes.secret") : "",
                view.barred() == null ? "" : word("approvals.page.barred", view.barred())).filter(word -> !word.isEmpty())
                .collect(Collectors.joining("、"));
    }

    private static Fact fact(String key, String text) {
        return named("approvals.sheet." + key, text);
    }

    private static Fact part(String key, String text) {
        return named("approvals.part." + key, text);
    }

    private static Fact named(String key, String text) {
        return new Fact(word(key), text == null || text.isBlank() ? NONE : text, FACT);
    }

    private void row(List<Fact> facts) {
        double width = Paper.MEASURE / facts.size();
        List<List<SetLine>> set = facts.stream()
                .map(fact -> Typesetter.plain(fact.text(), fact.style(), width - LABEL - 2 * PADDING)).toList();
        double height = 0;
        for (int i = 0; i < facts.size(); i++) {
            height = Math.max(height, set.get(i).size() * facts.get(i).style().leading() + 2 * PADDING);
        }
        for (int i = 0; i < facts.size(); i++) {
            cell(facts.get(i), set.get(i), Paper.LEFT + i * width, width, height);
        }
        y -= height;
    }

    private void cell(Fact fact, List<SetLine> lines, double left, double width, double height) {
        page.box(left, y - height, width, height, LINE, Ink.BLACK);
        page.stroke(left + LABEL, y, left + LABEL, y - height, LINE, Ink.BLACK);
        page.textCentred(Typesetter.line(fact.label(), NAME), left + LABEL / 2, y - height / 2 - NAME.size() * 0.36, Ink.BLACK);
        double baseline = y - PADDING - (fact.style().leading() - fact.style().size()) / 2 - fact.style().size() * ABOVE_BASELINE;
        for (SetLine line : lines) {
            page.text(line, left + LABEL + PADDING, baseline);
            baseline -= fact.style().leading();
        }
    }

    private static String day(Temporal day) {
        return EraFunctions.era(day, "date", Locale.JAPANESE);
    }

    private static String word(String key, Object... arguments) {
        return Texts.of(Locale.JAPANESE, key, arguments);
    }
}
