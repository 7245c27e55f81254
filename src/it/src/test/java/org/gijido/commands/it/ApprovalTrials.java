package org.gijido.commands.it;

import static org.gijido.commands.it.Trial.removal;
import static org.gijido.commands.it.Trial.request;
import static org.gijido.commands.it.Trial.upload;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gijido.it.Api;
import org.gijido.it.Approving;
import org.gijido.it.Chamber;
import org.gijido.it.TestServer;

/** Commands about documents that go round. */
final class ApprovalTrials {

    private static final String OCTETS = "application/octet-stream";

    private final Api drafter = TestServer.api("drafter");

    Trial begin() {
        return new Trial(
                request(drafter, "POST", "/api/approvals", draft("一度")),
                request(TestServer.api("division-head"), "POST", "/api/approvals", draft("一度")),
                request(drafter, "POST", "/api/approvals", draft("別の件")),
                request(drafter, "POST", "/api/approvals", draft("二度")));
    }

    /** Two write one draft together. */
    Trial write() {
        Api together = TestServer.api("division-head");
        String one = begun();
        return new Trial(
                request(drafter, "PUT", one, written("一度")),
                request(together, "PUT", one, written("一度")),
                request(drafter, "PUT", begun(), written("一度")),
                request(drafter, "PUT", one, written("二度")));
    }

    private String begun() {
        Map<String, Object> draft = with(draft("試験"));
        draft.put("coDrafters", together());
        return "/api/approvals/"
                + drafter.post("/api/approvals", draft).accepted().json().getAsJsonObject().get("id").getAsLong();
    }

    private static List<Long> together() {
        return List.of(Chamber.count("select person_id from accounts where login = 'division-head'"));
    }

    private static Map<String, Object> written(String subject) {
        Map<String, Object> body = new HashMap<>(draft(subject));
        body.put("coDrafters", together());
        body.put("revision", 1);
        return body;
    }

    Trial act() {
        String one = submitted();
        return new Trial(
                request(drafter, "POST", one, comment("一度")),
                request(TestServer.api("documents"), "POST", one, comment("一度")),
                request(drafter, "POST", submitted(), comment("一度")),
                request(drafter, "POST", one, comment("二度")));
    }

    Trial addFile() {
        return uploads(begun() + "/files?name=a.txt&revision=1", begun() + "/files?name=a.txt&revision=1");
    }

    Trial replaceFile() {
        return uploads(withFile() + "/versions?name=b.txt&revision=2", withFile() + "/versions?name=b.txt&revision=2");
    }

    Trial moveFile() {
        String one = withFile() + "/place";
        Map<String, ?> first = Map.of("revision", 2, "place", 1);
        return new Trial(
                request(drafter, "PUT", one, first),
                request(TestServer.api("division-head"), "PUT", one, first),
                request(drafter, "PUT", withFile() + "/place", first),
                request(drafter, "PUT", one, Map.of("revision", 2, "place", 2)));
    }

    Trial removeFile() {
        String one = withFile();
        return removals(one + "?revision=2", withFile() + "?revision=2", one + "?revision=3");
    }

    /** The address of a file of a draft of two. */
    private String withFile() {
        String files = begun() + "/files";
        String add = files + "?name=a.txt&revision=1&commandId=" + UUID.randomUUID();
        return files + "/" + drafter.post(add, OCTETS, new byte[] {'1'}).accepted().json().getAsJsonObject()
                .getAsJsonArray("files").get(0).getAsJsonObject().get("id").getAsLong();
    }

    /** From a list, by who has read it. */
    Trial stamp() {
        Api head = TestServer.api("division-head");
        long one = waiting(head);
        long other = waiting(head);
        return new Trial(
                request(head, "POST", "/api/approvals/" + one + "/stamps", Map.of("version", 1, "step", box(one))),
                request(TestServer.api("documents"), "POST", "/api/approvals/" + one + "/stamps",
                        Map.of("version", 1, "step", box(one))),
                request(head, "POST", "/api/approvals/" + other + "/stamps", Map.of("version", 1, "step", box(other))),
                request(head, "POST", "/api/approvals/" + one + "/stamps", Map.of("version", 2, "step", box(one))));
    }

    /** Read by who stamps it next. */
    private static long waiting(Api head) {
        long id = Approving.submitted("まとめて押す件");
        head.put("/api/approvals/" + id + "/seen", Map.of("version", 1)).accepted();
        return id;
    }

    private static long box(long id) {
        return Chamber.count("select id from approval_steps where post_rank = 'DIVISION_HEAD' and document_id = " + id);
    }

    private String submitted() {
        long id = drafter.post("/api/approvals", with(draft("試験"))).accepted().json().getAsJsonObject().get("id").getAsLong();
        String acts = "/api/approvals/" + id + "/acts";
        drafter.post(acts, with(Map.of("act", "SUBMIT", "version", 1))).accepted();
        return acts;
    }

    /** Two write together what a paper that goes round by hand says. */
    Trial paperRound() {
        String one = onPaper();
        String other = onPaper();
        return new Trial(
                request(drafter, "PUT", one, stamps(one, "一度")),
                request(TestServer.api("division-head"), "PUT", one, stamps(one, "一度")),
                request(drafter, "PUT", other, stamps(other, "一度")),
                request(drafter, "PUT", one, stamps(one, "二度")));
    }

    Trial addScan() {
        return uploads(onPaper() + "/scans?name=a.txt", onPaper() + "/scans?name=a.txt");
    }

    Trial removeScan() {
        String one = withScan();
        return removals(one + "?one=1", withScan() + "?one=1", one + "0?one=1");
    }

    /** @param other the same of another document */
    private Trial uploads(String one, String other) {
        return new Trial(
                upload(drafter, one, OCTETS, "一度"),
                upload(TestServer.api("division-head"), one, OCTETS, "一度"),
                upload(drafter, other, OCTETS, "一度"),
                upload(drafter, one, OCTETS, "二度"));
    }

    /** @param other the same of another document @param otherwise of the same one something else */
    private Trial removals(String one, String other, String otherwise) {
        return new Trial(removal(drafter, one), removal(TestServer.api("division-head"), one), removal(drafter, other),
                removal(drafter, otherwise));
    }

    private String withScan() {
        String scans = onPaper() + "/scans";
        return scans + "/"
                + drafter.post(scans + "?name=a.txt&commandId=" + UUID.randomUUID(), OCTETS, new byte[] {'1'}).accepted()
                        .json().getAsJsonObject().getAsJsonArray("scans").get(0).getAsJsonObject().get("paper").getAsLong();
    }

    private String onPaper() {
        String document = begun();
        drafter.post(document + "/acts", with(Map.of("act", "SUBMIT", "version", 1))).accepted();
        drafter.post(document + "/acts", with(Map.of("act", "BEGIN_PAPER_ROUND", "version", 1, "note", "急ぐため"))).accepted();
        return document + "/paper-round";
    }

    private Map<String, Object> stamps(String round, String name) {
        List<Map<String, Object>> stamps = new ArrayList<>();
        drafter.get(round).accepted().json().getAsJsonObject().getAsJsonArray("boxes").forEach(box -> stamps.add(Map.of("step",
                box.getAsJsonObject().get("step").getAsLong(), "name", name, "day", "令和8年4月1日")));
        return Map.of("stamps", stamps);
    }

    private static Map<String, Object> draft(String subject) {
        return Map.of("subject", subject, "proposal", "伺います。", "matter", "general");
    }

    private static Map<String, Object> comment(String note) {
        return Map.of("act", "COMMENT", "version", 1, "note", note);
    }

    private static Map<String, Object> with(Map<String, Object> body) {
        Map<String, Object> sent = new HashMap<>(body);
        sent.put("commandId", UUID.randomUUID());
        return sent;
    }
}
