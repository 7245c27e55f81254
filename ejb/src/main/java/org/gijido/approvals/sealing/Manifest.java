package org.gijido.approvals.sealing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import org.gijido.approvals.Content;
import org.gijido.approvals.Filing;
import org.gijido.approvals.entity.ApprovalAct;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.papers.PaperView;

/** What a document is, in a text that is the same whenever it is the same. */
final class Manifest {

    private Manifest() {}

    /**
     * @param acts  by number
     * @param files in their order
     */
    static String of(ApprovalDocument document, Content content, List<ApprovalAct> acts, List<PaperView> files) {
        JsonObjectBuilder whole = Json.createObjectBuilder().add("document", document.id()).add("version", document.version());
        document.number().ifPresent(number -> whole.add("number", number.wordsWithYear()));
        text(whole, "subject", content.subject());
        text(whole, "proposal", content.proposal());
        text(whole, "reason", content.reason());
        text(whole, "ground", content.ground());
        text(whole, "enforcement", content.enforcement());
        text(whole, "matter", content.matter());
        text(whole, "amount", content.amount());
        text(whole, "form", content.form());
        text(whole, "formVersion", content.formVersion());
        text(whole, "values", content.values());
        filing(whole, content.filing());
        text(whole, "fact", content.fact());
        JsonArrayBuilder papers = Json.createArrayBuilder();
        files.forEach(file -> papers.add(Json.createObjectBuilder().add("name", file.file().name())
                .add("sha256", file.file().sha256())));
        JsonArrayBuilder sheets = Json.createArrayBuilder();
        content.papers().forEach(paper -> sheets.add(Json.createObjectBuilder().add("title", paper.title())
                .add("sheets", paper.sheets()).add("place", paper.place()).add("keeper", paper.keeper())
                .add("reason", paper.reason().name())));
        whole.add("papers", sheets);
        JsonArrayBuilder done = Json.createArrayBuilder();
        acts.forEach(act -> done.add(act(act)));
        return whole.add("files", papers).add("acts", done).build().toString();
    }

    /** What is not said leaves no trace, so that documents of before it could be said keep their seals. */
    private static void filing(JsonObjectBuilder whole, Filing filing) {
        text(whole, "disclosure", filing.disclosure());
        text(whole, "closedGround", filing.closedGround().isEmpty() ? null : filing.closedGround());
        text(whole, "retention", filing.retention());
        text(whole, "classification", filing.classification().isEmpty() ? null : filing.classification());
    }

    private static JsonObjectBuilder act(ApprovalAct act) {
        JsonObjectBuilder one = Json.createObjectBuilder().add("number", act.number()).add("act", act.act().name())
                .add("version", act.version()).add("name", act.by().actor().name()).add("post", act.post())
                .add("at", act.at().toString());
        if (act.papersSeen()) {
            one.add("papersSeen", true);
        }
        text(one, "stead", act.stead());
        text(one, "note", act.note() == null ? null : print(act.note()));
        return one;
    }

    private static void text(JsonObjectBuilder object, String name, Object value) {
        if (value != null) {
            object.add(name, value.toString());
        }
    }

    /** SHA-256 in hexadecimal digits. */
    static String print(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
