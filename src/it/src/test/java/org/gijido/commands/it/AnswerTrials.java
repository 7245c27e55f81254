package org.gijido.commands.it;

import static org.gijido.commands.it.Trial.frame;
import static org.gijido.commands.it.Trial.request;
import static org.gijido.commands.it.Trial.upload;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.google.gson.JsonElement;
import org.gijido.answers.it.Draft;
import org.gijido.it.Api;
import org.gijido.it.TestServer;

/** Commands about answers: the drafter's, who has a division head as the other account where nothing else is said. */
final class AnswerTrials {

    /** What most commands are given for; a speaker has no more than 99 questions, and other tests need some too. */
    private static final class Shared {

        static final Draft ONE = written();
        static final Draft OTHER = written();
        static final String CHANGE = change("一度だけ。");
        static final String OTHER_CHANGE = change("二度。");
    }

    private final List<AutoCloseable> made;
    private final Api drafter = TestServer.api("drafter");
    private final Api head = TestServer.api("division-head");

    AnswerTrials(List<AutoCloseable> made) {
        this.made = made;
    }

    Trial update() {
        return trial("POST", Draft.begin("MAYOR"), Draft.begin("MAYOR"), "/updates",
                Map.of("update", Shared.CHANGE), Map.of("update", Shared.OTHER_CHANGE));
    }

    Trial append() {
        Draft one = Draft.begin("MAYOR");
        Draft other = Draft.begin("MAYOR");
        String token = TestServer.account("drafter").token();
        Map<String, ?> data = Map.of("questionId", one.question(), "update", Shared.CHANGE);
        return new Trial(
                frame(token, "answers.append", data),
                frame(TestServer.account("division-head").token(), "answers.append", data),
                frame(token, "answers.append", Map.of("questionId", other.question(), "update", Shared.CHANGE)),
                frame(token, "answers.append", Map.of("questionId", one.question(), "update", Shared.OTHER_CHANGE)));
    }

    Trial text() {
        return trial("PUT", Shared.ONE, Shared.OTHER, "/text", Map.of("text", "一度"), Map.of("text", "二度"));
    }

    Trial restoration() {
        Draft one = twiceWritten();
        Draft other = twiceWritten();
        String first = "/revisions/" + revision(one, "一度") + "/restoration";
        return new Trial(
                request(drafter, "POST", one.path() + first, Map.of()),
                request(head, "POST", one.path() + first, Map.of()),
                request(drafter, "POST", other.path() + "/revisions/" + revision(other, "一度") + "/restoration", Map.of()),
                request(drafter, "POST", one.path() + "/revisions/" + revision(one, "二度") + "/restoration", Map.of()));
    }

    Trial comment() {
        return trial("POST", Shared.ONE, Shared.OTHER, "/comments", Map.of("quoted", "", "body", "一度"),
                Map.of("quoted", "", "body", "二度"));
    }

    Trial reply() {
        Draft other = Shared.OTHER;
        String path = Shared.ONE.path() + "/comments/" + thread(Shared.ONE) + "/replies";
        return new Trial(
                request(drafter, "POST", path, Map.of("body", "一度")),
                request(head, "POST", path, Map.of("body", "一度")),
                request(drafter, "POST", other.path() + "/comments/" + thread(other) + "/replies", Map.of("body", "一度")),
                request(drafter, "POST", path, Map.of("body", "二度")));
    }

    Trial backDataText() {
        return trial("POST", Shared.ONE, Shared.OTHER, "/back-data/texts", Map.of("title", "題", "body", "一度"),
                Map.of("title", "題", "body", "二度"));
    }

    Trial backDataFile() {
        String path = Shared.ONE.path() + "/back-data/files?name=a.txt";
        String type = "application/octet-stream";
        return new Trial(
                upload(drafter, path, type, "一度"),
                upload(head, path, type, "一度"),
                upload(drafter, Shared.OTHER.path() + "/back-data/files?name=a.txt", type, "一度"),
                upload(drafter, path, type, "二度"));
    }

    Trial backDataVersion() {
        String type = "application/octet-stream";
        String path = file(Shared.ONE) + "/versions?name=b.txt";
        return new Trial(
                upload(drafter, path, type, "一度"),
                upload(head, path, type, "一度"),
                upload(drafter, file(Shared.OTHER) + "/versions?name=b.txt", type, "一度"),
                upload(drafter, path, type, "二度"));
    }

    /** What is sent hangs on nothing yet: its name is its subject. */
    Trial beginUpload() {
        Map<String, ?> begun = Map.of("kind", "answer.backData", "name", "a.txt", "size", 5);
        return new Trial(
                request(drafter, "POST", "/api/uploads", begun),
                request(head, "POST", "/api/uploads", begun),
                request(drafter, "POST", "/api/uploads", Map.of("kind", "answer.backData", "name", "b.txt", "size", 5)),
                request(drafter, "POST", "/api/uploads", Map.of("kind", "answer.backData", "name", "a.txt", "size", 6)));
    }

    /** The address of a file. */
    private String file(Draft draft) {
        String files = draft.path() + "/back-data/files";
        String add = files + "?name=a.txt&commandId=" + UUID.randomUUID();
        return files + "/" + drafter.post(add, "application/octet-stream", new byte[] {'1'}).accepted()
                .json().getAsJsonArray().asList().getLast().getAsJsonObject().get("id").getAsLong();
    }

    Trial stamp() {
        long seq = Shared.ONE.state().get("seq").getAsLong();
        return trial("POST", Shared.ONE, Shared.OTHER, "/stamps", Map.of("step", "drafted", "seq", seq),
                Map.of("step", "drafted", "seq", seq + 1));
    }

    Trial sendBack() {
        Api department = TestServer.api("department-head");
        String path = Shared.ONE.path() + "/stamps/return";
        return new Trial(
                request(department, "POST", path, Map.of("words", "一度")),
                request(head, "POST", path, Map.of("words", "一度")),
                request(department, "POST", Shared.OTHER.path() + "/stamps/return", Map.of("words", "一度")),
                request(department, "POST", path, Map.of("words", "二度")));
    }

    Trial replacement() {
        Api office = TestServer.api("general-affairs");
        Twin twin = Twin.of("general-affairs");
        made.add(twin);
        String path = signedOff().path() + "/stamps/replacement";
        return new Trial(
                request(office, "POST", path, Map.of("words", "一度")),
                request(twin.api(), "POST", path, Map.of("words", "一度")),
                request(office, "POST", signedOff().path() + "/stamps/replacement", Map.of("words", "一度")),
                request(office, "POST", path, Map.of("words", "二度")));
    }

    private Trial trial(String method, Draft one, Draft other, String tail, Map<String, ?> body, Map<String, ?> otherBody) {
        return new Trial(
                request(drafter, method, one.path() + tail, body),
                request(head, method, one.path() + tail, body),
                request(drafter, method, other.path() + tail, body),
                request(drafter, method, one.path() + tail, otherBody));
    }

    private static Draft written() {
        Draft draft = Draft.begin("MAYOR");
        draft.write("drafter", "答弁").accepted();
        return draft;
    }

    private static Draft twiceWritten() {
        Draft draft = Draft.begin("MAYOR");
        draft.write("drafter", "一度").accepted();
        draft.write("division-head", "二度").accepted();
        return draft;
    }

    private static Draft signedOff() {
        Draft draft = Draft.begin("DIVISION_HEAD");
        draft.write("drafter", "答弁").accepted();
        draft.stamp("drafter", "drafted").accepted();
        draft.stamp("division-head", "division-head").accepted();
        draft.stamp("general-affairs", "signed-off").accepted();
        return draft;
    }

    /** An update as a browser makes it, from a text of its own. */
    private static String change(String text) {
        Draft source = Draft.begin("MAYOR");
        source.write("drafter", text).accepted();
        return source.state().getAsJsonArray("updates").get(0).getAsString();
    }

    private long revision(Draft draft, String text) {
        String revisions = draft.path() + "/revisions";
        for (JsonElement line : drafter.get(revisions).accepted().json().getAsJsonObject().getAsJsonArray("revisions")) {
            long id = line.getAsJsonObject().get("id").getAsLong();
            if (drafter.get(revisions + "/" + id).accepted().text().contains(text)) {
                return id;
            }
        }
        throw new AssertionError("no revision with " + text);
    }

    private static long thread(Draft draft) {
        return TestServer.api("mayor").post(draft.path() + "/comments", Map.of("commandId", UUID.randomUUID(), "quoted", "",
                "body", "質問"))
                .accepted().json().getAsJsonArray().get(0).getAsJsonObject().get("id").getAsLong();
    }
}
