package org.gijido.approvals.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.approvals.boxes.Box;
import org.gijido.approvals.boxes.BoxRow;
import org.gijido.approvals.boxes.BoxService;
import org.gijido.frame.web.Waiting;
import org.gijido.frame.web.WaitingSource;
import org.gijido.platform.Texts;

/** Documents to be stamped or decided, those that came back, and those that were decided without the reader. */
@ApplicationScoped
class ApprovalsWaiting implements WaitingSource {

    @Inject
    private BoxService boxes;

    @Override
    public long count(Caller caller) {
        return boxes.waiting(caller, MOST);
    }

    @Override
    public List<Waiting> of(Caller caller, int most) {
        return caller.may(Permission.APPROVAL_READ)
                ? Stream.of(Box.MINE, Box.REVIEW).flatMap(box -> boxes.of(caller, box, most).stream()
                        .map(row -> waiting(row, word(box, row), caller.locale()))).limit(most).toList()
                : List.of();
    }

    private static Waiting waiting(BoxRow row, String word, Locale locale) {
        return new Waiting(Texts.of(locale, word), row.urgent() ? Texts.of(locale, "approvals.boxes.urgent") : "", row.drafter(),
                BoxLine.subject(row.subject(), locale), Paths.document(row.id()), row.due(),
                from(row, locale), "");
    }

    /** From which division, for how much, and what is not as the reader last saw it. */
    private static String from(BoxRow row, Locale locale) {
        String first = row.stead() ? Texts.of(locale, "approvals.boxes.stead", row.post()) : row.drafterPost();
        return Stream.of(first, BoxLine.yen(row.amount(), locale), BoxLine.changed(row, locale)).filter(word -> !word.isEmpty())
                .collect(Collectors.joining("\u3000"));
    }

    /** What is asked for, in a word. */
    static String word(Box box, BoxRow row) {
        if (box == Box.REVIEW) {
            return "approvals.act.POST_REVIEW";
        }
        if (row.kind() == null) {
            return "approvals.state.RETURNED";
        }
        return row.stead() ? "approvals.act.SUBSTITUTE_DECIDE" : "approvals.kind." + row.kind();
    }
}
