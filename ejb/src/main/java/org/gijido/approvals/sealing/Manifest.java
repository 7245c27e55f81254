package org.gijido.approvals.sealing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * What a document is, in a text that is the same whenever it is the same. It is written by the application that decides, and
 * once more from the bare rows by whoever checks it.
 *
 * @param number  the number of the document in words; null for none
 * @param content the parts of the content by name, in their order; null for one that it has not
 * @param papers  the list of what goes round on paper, as JSON
 * @param files   in their order
 * @param acts    by number
 */
record Manifest(long document, int version, String number, Map<String, String> content, String papers, List<File> files,
        List<Done> acts) {

    /** A file by its print. */
    record File(String name, String sha256) {}

    /** Something that was done. @param stead null for the own post @param note null for none */
    record Done(int number, String act, int version, String name, String post, LocalDateTime at, boolean papersSeen, String stead,
            String note) {}

    String text() {
        JsonText whole = new JsonText().plain("document", document).plain("version", version).text("number", number);
        content.forEach(whole::text);
        return whole.plain("papers", papers).plain("files", filesText()).plain("acts", actsText()).object();
    }

    String filesText() {
        return files.stream().map(file -> new JsonText().text("name", file.name()).text("sha256", file.sha256()).object())
                .collect(JsonText.list());
    }

    String actsText() {
        return acts.stream().map(Manifest::act).collect(JsonText.list());
    }

    private static String act(Done act) {
        JsonText one = new JsonText().plain("number", act.number()).text("act", act.act()).plain("version", act.version())
                .text("name", act.name()).text("post", act.post()).text("at", act.at());
        if (act.papersSeen()) {
            one.plain("papersSeen", true);
        }
        return one.text("stead", act.stead()).text("note", act.note() == null ? null : print(act.note())).object();
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
