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

    private final List<AutoCloseable> made;
    private final Api drafter = TestServer.api("drafter");
    private final Api head = TestServer.api("division-head");

    AnswerTrials(List<AutoCloseable> made) {
        this.made = made;
    }

    Trial update() {
        Map<String, ?> body = Map.of("update", change("一度だけ。"));
        return trial("POST", Draft.begin("MAYOR"), Draft.begin("MAYOR"), "/updates", body, Map.of("update", change("二度。")));
    }

    Trial append() {
        Draft one = Draft.begin("MAYOR");
        Draft other = Draft.begin("MAYOR");
        String change = change("一度だけ。");
        String token = TestServer.account("drafter").token();
        Map<String, ?> data = Map.of("questionId", one.question(), "update", change);
        return new Trial(
                frame(token, "answers.append", data),
                frame(TestServer.account("division-head").token(), "answers.append", data),
                frame(token, "answers.append", Map.of("questionId", other.question(), "update", change)),
                frame(token, "answers.append", Map.of("questionId", one.question(), "update", change("二度。"))));
    }

    Trial text() {
        return trial("PUT", written(), written(), "/text", Map.of("text", "一度"), Map.of("text", "二度"));
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
        return trial("POST", written(), written(), "/comments", Map.of("quoted", "", "body", "一度"),
                Map.of("quoted", "", "body", "二度"));
    }

    Trial reply() {
        Draft one = written();
        Draft other = written();
        String path = one.path() + "/comments/" + thread(one) + "/replies";
        return new Trial(
                request(drafter, "POST", path, Map.of("body", "一度")),
                request(head, "POST", path, Map.of("body", "一度")),
                request(drafter, "POST", other.path() + "/comments/" + thread(other) + "/replies", Map.of("body", "一度")),
                request(drafter, "POST", path, Map.of("body", "二度")));
    }

    Trial backDataText() {
        return trial("POST", written(), written(), "/back-data/texts", Map.of("title", "題", "body", "一度"),
                Map.of("title", "題", "body", "二度"));
    }

    Trial backDataFile() {
        String path = written().path() + "/back-data/files?name=a.txt";
        String type = "application/octet-stream";
        return new Trial(
                upload(drafter, path, type, "一度"),
                upload(head, path, type, "一度"),
                upload(drafter, written().path() + "/back-data/files?name=a.txt", type, "一度"),
                upload(drafter, path, type, "二度"));
    }

    Trial stamp() {
        Draft one = written();
        long seq = one.state().get("seq").getAsLong();
        return trial("POST", one, written(), "/stamps", Map.of("step", "drafted", "seq", seq),
                Map.of("step", "drafted", "seq", seq + 1));
    }

    Trial sendBack() {
        Api department = TestServer.api("department-head");
        String path = written().path() + "/stamps/return";
        return new Trial(
                request(department, "POST", path, Map.of("words", "一度")),
                request(head, "POST", path, Map.of("words", "一度")),
                request(department, "POST", written().path() + "/stamps/return", Map.of("words", "一度")),
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
