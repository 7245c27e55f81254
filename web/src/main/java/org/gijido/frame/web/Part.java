package org.gijido.frame.web;

import java.util.Locale;
import java.util.stream.Stream;

import org.gijido.access.Caller;
import org.gijido.access.Permission;

/** The parts of the house as the navigation lists them, in its order; a part that is not built has no constant. */
enum Part {
    /** 対応が必要なもの. */
    HOME(Area.HOME, "home", "/index.xhtml", null),
    /** 自分が出したもの. */
    SENT(Area.HOME, "upload", "/front/sent.xhtml", Permission.QUESTION_READ),
    /** 処理済み. */
    DONE(Area.HOME, "history", "/front/done.xhtml", Permission.QUESTION_READ),
    QUESTIONS(Area.COUNCIL, "questions", "/questions/board.xhtml", Permission.QUESTION_READ),
    REVIEW(Area.COUNCIL, "meeting", "/answers/review.xhtml", Permission.ANSWER_READ),
    BOOK(Area.COUNCIL, "book", "/book/book.xhtml", Permission.BOOK_PRINT),
    ARCHIVE(Area.COUNCIL, "archive", "/archive/search.xhtml", Permission.PAST_ANSWER_READ),
    ASSEMBLY(Area.COUNCIL, "assembly", "/assembly/sessions.xhtml", Permission.ASSEMBLY_READ),
    AGENDA(Area.COUNCIL, "calendar", "/agenda/agenda.xhtml", Permission.ASSEMBLY_READ),
    /** 採決: the tablet of a member. */
    VOTING(Area.COUNCIL, "vote", "/ballots/tablet.xhtml", Permission.VOTE_CAST),
    /** The desk of the clerk who runs the votes, with the chair's screen and the board of the chamber. */
    VOTING_DESK(Area.COUNCIL, "vote", "/ballots/console.xhtml", Permission.VOTE_RUN),
    RESULTS(Area.COUNCIL, "list", "/results/results.xhtml", Permission.VOTE_READ),
    /** 起案・決裁. */
    APPROVALS(Area.APPROVALS, "stamp", "/approvals/approvals.xhtml", Permission.APPROVAL_READ),
    /** 止まっている起案: what the document section looks after. */
    STANDSTILL(Area.APPROVALS, "clock", "/approvals/standstill.xhtml", Permission.DOCUMENTS_EDIT),
    DIRECTORY(Area.PEOPLE, "people", "/directory/organisation.xhtml", Permission.DIRECTORY_READ),
    /** 不在の登録. */
    AWAY(Area.PEOPLE, "calendar", "/directory/away.xhtml", Permission.ABSENCE_NOTE),
    ACCOUNTS(Area.ADMIN, "key", "/access/accounts.xhtml", Permission.ACCOUNT_ADMIN),
    ROUTES(Area.ADMIN, "stamp", "/routes/routes.xhtml", Permission.SETTINGS_EDIT),
    /** 決裁区分: who decides what. */
    DECIDING(Area.ADMIN, "list", "/approvals/deciding.xhtml", Permission.DOCUMENTS_EDIT),
    /** 様式: what papers are filled in by. */
    FORMS(Area.ADMIN, "list", "/forms/forms.xhtml", Permission.SETTINGS_EDIT),
    /** 定期処理: what the product does by the clock. */
    JOBS(Area.ADMIN, "clock", "/jobs/jobs.xhtml", Permission.AUDIT_READ);

    private final Area area;
    private final String icon;
    private final String path;
    private final Permission permission;

    /** @param permission null for everybody */
    Part(Area area, String icon, String path, Permission permission) {
        this.area = area;
        this.icon = icon;
        this.path = path;
        this.permission = permission;
    }

    String icon() {
        return icon;
    }

    String path() {
        return path;
    }

    Area area() {
        return area;
    }

    /** Where a link leads. */
    String address() {
        return this == HOME ? "/" : path;
    }

    /** The key of its name. */
    String key() {
        return "frame.nav." + name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name below that of its area: what is home of home is what waits. */
    String amongOthers() {
        return this == HOME ? "frame.waiting" : key();
    }

    boolean isOpenTo(Caller caller) {
        return permission == null || caller.may(permission);
    }

    /** Whether a page belongs to this part: it lies in the same folder. An answer is drafted as part of its question. */
    boolean holds(String view) {
        return switch (this) {
            case HOME, SENT, DONE, REVIEW, VOTING, AWAY, STANDSTILL -> view.equals(path);
            case VOTING_DESK -> inFolder(view) && !VOTING.holds(view);
            case QUESTIONS -> inFolder(view) || REVIEW.inFolder(view) && !REVIEW.holds(view);
            case ASSEMBLY -> Stream.of("/assembly/", "/rules/", "/sentences/").anyMatch(view::startsWith);
            case DIRECTORY -> inFolder(view) && !AWAY.holds(view);
            case APPROVALS -> inFolder(view) && !DECIDING.holds(view) && !STANDSTILL.holds(view);
            case DECIDING -> view.startsWith("/approvals/deciding");
            case AGENDA -> Stream.of("/agenda/", "/attendance/").anyMatch(view::startsWith);
            default -> inFolder(view);
        };
    }

    private boolean inFolder(String view) {
        return view.startsWith(path.substring(0, path.lastIndexOf('/') + 1));
    }
}
