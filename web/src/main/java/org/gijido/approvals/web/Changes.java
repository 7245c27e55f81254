package org.gijido.approvals.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.gijido.approvals.AttachedFile;
import org.gijido.approvals.Content;
import org.gijido.approvals.reading.DocumentView;
import org.gijido.approvals.reading.DocumentView.ContentVersion;
import org.gijido.forms.Filled;
import org.gijido.forms.Form;
import org.gijido.forms.Role;
import org.gijido.frame.web.EraFunctions;
import org.gijido.platform.Texts;

/** What has changed between two versions of a content; of a long text only the lines that differ. */
record Changes(Locale locale) {

    /** The version that the reader last stamped; empty when they stamped none, or nothing came after it. */
    static Optional<ContentVersion> stamped(DocumentView view) {
        int last = view.boxes().stream().filter(box -> box.mine() && box.stamp() != null).mapToInt(box -> box.stamp().version())
                .max().orElse(0);
        return view.versions().stream().filter(version -> version.number() == last && last < view.version())
                .max(Comparator.comparingInt(ContentVersion::number));
    }

    /** With what has changed in its form and among its files. */
    List<Change> between(ContentVersion before, ContentVersion after, Optional<Filled> formBefore, Optional<Filled> formAfter) {
        List<Change> found = new ArrayList<>(between(before.content(), after.content()));
        if (formBefore.isPresent() && formAfter.isPresent()) {
            Form form = formAfter.get().form();
            Form.changes(formBefore.get(), formAfter.get()).stream()
                    .filter(change -> form.field(change.code()).filter(field -> field.role() == Role.NONE).isPresent())
                    .forEach(change -> found.add(narrowed(change.place().in(locale), lines(change.before().in(locale)),
                            lines(change.after().in(locale)))));
        }
        add(found, "files", files(before.files()), files(after.files()));
        return found;
    }

    private static String[] lines(String text) {
        return text.split("\n", -1);
    }

    /** A line each: another of the same name is told apart by its version. */
    private String files(List<AttachedFile> files) {
        return files.stream().map(file -> file.version() == 1 ? "%s（%s）".formatted(file.name(), FileLine.sizeOf(file))
                : "%s（%s %s）".formatted(file.name(), Texts.of(locale, "approvals.files.version", file.version()),
                        FileLine.sizeOf(file)))
                .collect(Collectors.joining("\n"));
    }

    List<Change> between(Content before, Content after) {
        List<Change> found = new ArrayList<>();
        add(found, "subject", before.subject(), after.subject());
        add(found, "amount", BoxLine.yen(before.amount(), locale), BoxLine.yen(after.amount(), locale));
        add(found, "fact", day(before.fact()), day(after.fact()));
        add(found, "enforcement", day(before.enforcement()), day(after.enforcement()));
        add(found, "disclosure", FilingText.disclosure(before.filing(), locale), FilingText.disclosure(after.filing(), locale));
        add(found, "retention", FilingText.retention(before.filing(), locale), FilingText.retention(after.filing(), locale));
        add(found, "classification", before.filing().classification(), after.filing().classification());
        add(found, "ground", before.ground(), after.ground());
        add(found, "proposal", before.proposal(), after.proposal());
        add(found, "reason", before.reason(), after.reason());
        add(found, "papers", papers(before), papers(after));
        return found;
    }

    private String papers(Content content) {
        return content.papers().stream().map(paper -> PaperWords.of(paper, locale)).collect(Collectors.joining("\n"));
    }

    private void add(List<Change> found, String part, String before, String after) {
        if (!before.equals(after)) {
            found.add(narrowed(Texts.of(locale, "approvals.part." + part), lines(before), lines(after)));
        }
    }

    /** Without the lines that both begin and end with. */
    private static Change narrowed(String place, String[] before, String[] after) {
        int least = Math.min(before.length, after.length);
        int head = 0;
        while (head < least && before[head].equals(after[head])) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && before[before.length - 1 - tail].equals(after[after.length - 1 - tail])) {
            tail++;
        }
        return new Change(place, lines(before, head, tail), lines(after, head, tail));
    }

    private static String lines(String[] all, int head, int tail) {
        return String.join("\n", Arrays.asList(all).subList(head, all.length - tail));
    }

    private String day(LocalDate day) {
        return EraFunctions.era(day, "date", locale);
    }
}
