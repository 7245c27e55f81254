package org.gijido.approvals.it;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.gijido.it.Api;

/** The files of a document of a test, through the interface for programs. */
record Files(Paper paper) {
    private static final String OCTETS = "application/octet-stream";

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    Api.Answer add(Staff hand, String name, byte[] bytes) {
        return hand.api().post(path() + order() + "&name=" + URLEncoder.encode(name, StandardCharsets.UTF_8), OCTETS, bytes);
    }

    /** @return its number */
    long add(String name, String text) {
        JsonObject added = add(paper.drafter(), name, text(text)).accepted().json().getAsJsonObject();
        return added.getAsJsonArray("files").asList().getLast().getAsJsonObject().get("id").getAsLong();
    }

    Api.Answer replace(Staff hand, long file, String name, byte[] bytes) {
        return hand.api().post(path() + "/" + file + "/versions" + order() + "&name="
                + URLEncoder.encode(name, StandardCharsets.UTF_8), OCTETS, bytes);
    }

    Api.Answer move(Staff hand, long file, int place) {
        return hand.api().put(path() + "/" + file + "/place",
                Map.of("commandId", UUID.randomUUID(), "revision", revision(), "place", place));
    }

    Api.Answer remove(Staff hand, long file) {
        return hand.api().delete(path() + "/" + file + order());
    }

    /** @param version null for the latest */
    Api.Answer get(Api reader, long file, Integer version) {
        return reader.get(path() + "/" + file + (version == null ? "" : "?version=" + version));
    }

    Api.Answer preview(Staff reader, long file) {
        return reader.api().get(path() + "/" + file + "/preview");
    }

    /** In their order, as {@code name 2} of a second version. */
    List<String> names(Staff reader) {
        return names(reader.api().get(path()).accepted().json().getAsJsonArray().asList());
    }

    /** Of a version of the content. */
    List<String> names(Staff reader, int content) {
        return paper.seen(reader).getAsJsonArray("versions").asList().stream().map(JsonElement::getAsJsonObject)
                .filter(version -> version.get("number").getAsInt() == content).findFirst()
                .map(version -> names(version.getAsJsonArray("files").asList())).orElseThrow();
    }

    private static List<String> names(List<JsonElement> files) {
        List<String> names = new ArrayList<>();
        files.forEach(file -> names.add(file.getAsJsonObject().get("name").getAsString() + " "
                + file.getAsJsonObject().get("version").getAsInt()));
        return names;
    }

    private String order() {
        return "?commandId=" + UUID.randomUUID() + "&revision=" + revision();
    }

    private int revision() {
        return paper.seen(paper.drafter()).get("revision").getAsInt();
    }

    String path() {
        return paper.path() + "/files";
    }
}
