package org.gijido.approvals.web;

import static org.gijido.printing.Paper.mm;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.gijido.approvals.Act;
import org.gijido.approvals.AttachedFile;
import org.gijido.approvals.Content;
import org.gijido.approvals.reading.DocumentView;
import org.gijido.approvals.reading.DocumentView.ContentVersion;
import org.gijido.approvals.reading.DocumentView.DoneAct;
import org.gijido.forms.Filled;
import org.gijido.frame.web.EraFunctions;
import org.gijido.platform.Texts;
import org.gijido.printing.Block;
import org.gijido.printing.Flow;
import org.gijido.printing.Paper;
import org.gijido.printing.TextStyle;
import org.gijido.printing.Typesetter;

/** What stands below the boxes of a 起案用紙: what is put up, what hangs on it, what was corrected, and all that was done. */
final class SheetBody {

    private static final TextStyle HEADING = TextStyle.heading(10.5);
    private static final TextStyle BODY = new TextStyle(false, 10.5, 17.5);
    private static final TextStyle SMALL = new TextStyle(false, 9, 13.5);
    private static final TextStyle STRONG = new TextStyle(true, 9, 13.5);
    private static final double INSET = mm(5);

    private final Flow flow;
    private final DocumentView view;
    private final Function<ContentVersion, Optional<Filled>> forms;

    SheetBody(Flow flow, DocumentView view, Function<ContentVersion, Optional<Filled>> forms) {
        this.flow = flow;
        this.view = view;
        this.forms = forms;
    }

    void write() {
        Content content = view.content();
        part("approvals.part.proposal", content.proposal());
        part("approvals.part.reason", content.reason());
        part("approvals.part.ground", content.ground());
        forms.apply(view.versions().getLast()).ifPresent(filled -> new FilledWords(filled, Locale.JAPANESE).lines()
                .forEach(this::filled));
        list("approvals.page.files", view.files().stream().map(AttachedFile::name).toList());
        list("approvals.page.onPaper", content.papers().stream().map(paper -> PaperWords.of(paper, Locale.JAPANESE)).toList());
        corrections();
        history();
    }

    private void filled(FilledWords.Line line) {
        if (line.heading()) {
            heading(line.label());
        } else {
            lines(line.label(), STRONG, 0);
            lines(line.text(), SMALL, INSET);
        }
    }

    private void part(String key, String text) {
        if (!text.isBlank()) {
            heading(word(key));
            lines(text, BODY, 0);
        }
    }

    private void list(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            heading(word(key));
            for (int i = 0; i < lines.size(); i++) {
                lines((i + 1) + ".\u3000" + lines.get(i), SMALL, 0);
            }
        }
    }

    /** 訂正: what it said before, on the way; after the decision the words of the document section beside it. */
    private void corrections() {
        List<DoneAct> corrections = view.acts().stream().filter(act -> act.act() == Act.CORRECT_FORMAL).toList();
        if (!corrections.isEmpty()) {
            heading(word("approvals.sheet.corrections"));
            corrections.forEach(this::correction);
        }
    }

    private void correction(DoneAct act) {
        heading(word("approvals.sheet.act", act.number(), moment(act), word("approvals.act." + act.act())), STRONG, 4);
        version(act.version()).filter(ContentVersion::formal)
                .ifPresent(after -> version(act.version() - 1).ifPresent(before -> new Changes(Locale.JAPANESE)
                        .between(before, after, forms.apply(before), forms.apply(after))
                        .forEach(change -> lines(word("approvals.sheet.change", change.place(),
                                change.before(), change.after()), SMALL, INSET))));
        lines(act.note() == null ? "" : act.note(), SMALL, INSET);
    }

    private Optional<ContentVersion> version(int number) {
        return view.versions().stream().filter(version -> version.number() == number && !version.draft()).findFirst();
    }

    /** 経緯: who really did it, in which post of that day, on whose behalf. */
    private void history() {
        heading(word("approvals.page.history"));
        if (view.acts().isEmpty()) {
            lines(word("approvals.page.noActs"), SMALL, 0);
        }
        view.acts().forEach(this::act);
    }

    private void act(DoneAct done) {
        ActLine line = ActLine.of(done, Locale.JAPANESE);
        String undone = line.undone() ? "（" + word("approvals.page.undone") + "）" : "";
        heading(word("approvals.sheet.act", done.number(), moment(done), line.word()) + undone, STRONG, 4);
        lines((line.name() + "\u3000" + line.post() + "\u3000" + line.stead()).strip(), SMALL, INSET);
        lines(line.until(), SMALL, INSET);
        lines(line.note(), SMALL, INSET);
    }

    private static String moment(DoneAct done) {
        return EraFunctions.era(done.at(), "stamp", Locale.JAPANESE);
    }

    private void heading(String words) {
        heading(words, HEADING, 12);
    }

    private void heading(String words, TextStyle style, double before) {
        flow.add(Block.of(Typesetter.plain(words, style, Paper.MEASURE), style).spaced(before, 2).heading());
    }

    /** Each typed line is a block of its own, so that pages break between paragraphs where they can. */
    private void lines(String text, TextStyle style, double indent) {
        if (!text.isBlank()) {
            text.lines().forEach(line -> flow.add(Block.of(Typesetter.plain(line, style, Paper.MEASURE - indent), style)
                    .indented(indent)));
        }
    }

    private static String word(String key, Object... arguments) {
        return Texts.of(Locale.JAPANESE, key, arguments);
    }
}
