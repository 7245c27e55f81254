package org.gijido.frame.web;

import java.util.Locale;
import java.util.stream.Stream;

import org.gijido.access.Caller;
import org.gijido.access.Permission;

/** The parts of the house as the navigation lists them, in its order; a part that is not built has no constant. */
enum Part {
    HOME("home", "/index.xhtml", "home", null),
    /** 採決: the tablet of a member. */
    VOTING("vote", "/ballots/tablet.xhtml", "work", Permission.VOTE_CAST),
    /** The desk of the clerk who runs the votes, with the chair's screen and the board of the chamber. */
    VOTING_DESK("vote", "/ballots/console.xhtml", "work", Permission.VOTE_RUN),
    RESULTS("list", "/results/results.xhtml", "work", Permission.VOTE_READ),
    QUESTIONS("questions", "/questions/board.xhtml", "work", Permission.QUESTION_READ),
    REVIEW("meeting", "/answers/review.xhtml", "work", Permission.ANSWER_READ),
    BOOK("book", "/book/book.xhtml", "work", Permission.BOOK_PRINT),
    ARCHIVE("archive", "/archive/search.xhtml", "work", Permission.PAST_ANSWER_READ),
    ASSEMBLY("assembly", "/assembly/sessions.xhtml", "base", Permission.ASSEMBLY_READ),
    DIRECTORY("people", "/directory/organisation.xhtml", "base", Permission.DIRECTORY_READ),
    ACCOUNTS("key", "/access/accounts.xhtml", "admin", Permission.ACCOUNT_ADMIN),
    ROUTES("stamp", "/routes/routes.xhtml", "admin", Permission.SETTINGS_EDIT),
    /** 定期処理: what the product does by the clock. */
    JOBS("clock", "/jobs/jobs.xhtml", "admin", Permission.AUDIT_READ),
    AUDIT("audit", "/audit/record.xhtml", "admin", Permission.AUDIT_READ);

    private final String icon;
    private final String path;
    private final String group;
    private final Permission permission;

    /** @param permission null for everybody */
    Part(String icon, String path, String group, Permission permission) {
        this.icon = icon;
        this.path = path;
        this.group = group;
        this.permission = permission;
    }

    String icon() {
        return icon;
    }

    String path() {
        return path;
    }

    String group() {
        return group;
    }

    /** The key of its name. */
    String key() {
        return "frame.nav." + name().toLowerCase(Locale.ROOT);
    }

    boolean isOpenTo(Caller caller) {
        return permission == null || caller.may(permission);
    }

    /** Whether a page belongs to this part: it lies in the same folder. An answer is drafted as part of its question. */
    boolean holds(String view) {
        return switch (this) {
            case HOME, REVIEW, VOTING -> view.equals(path);
            case VOTING_DESK -> inFolder(view) && !VOTING.holds(view);
            case QUESTIONS -> inFolder(view) || REVIEW.inFolder(view) && !REVIEW.holds(view);
            case ASSEMBLY ->
                Stream.of("/assembly/", "/agenda/", "/attendance/", "/rules/", "/sentences/").anyMatch(view::startsWith);
            default -> inFolder(view);
        };
    }

    private boolean inFolder(String view) {
        return view.startsWith(path.substring(0, path.lastIndexOf('/') + 1));
    }
}
