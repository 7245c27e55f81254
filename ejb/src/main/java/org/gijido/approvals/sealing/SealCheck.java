package org.gijido.approvals.sealing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Compares a decided document with its seal, part by part. */
final class SealCheck {

    /** What may be other than it was. */
    enum Part {
        NO_SEAL("封がありません", "it has no seal"),
        NOT_DECIDED("封がありますが、決裁済みの状態ではありません", "it is sealed but not in a decided state"),
        SEAL("封", "seal"),
        RECORD("操作の記録にある封の値", "print in the audit record"),
        NUMBER("文書番号・版", "number or version"),
        CONTENT("内容", "content"),
        FILES("ファイルの一覧", "list of files"),
        PAPERS("紙の添付", "paper list"),
        ACTS("経緯", "acts");

        final String japanese;
        final String english;

        Part(String japanese, String english) {
            this.japanese = japanese;
            this.english = english;
        }
    }

    private SealCheck() {}

    /** Empty when it is as it was. */
    static Set<Part> faults(SealedDocument document) {
        if (document.sealed() == null) {
            return EnumSet.of(Part.NO_SEAL);
        }
        Set<Part> faults = new TreeSet<>();
        add(faults, !document.isDecided(), Part.NOT_DECIDED);
        add(faults, !Manifest.print(document.sealed()).equals(document.print()), Part.SEAL);
        add(faults, !Objects.equals(document.recorded(), document.print()), Part.RECORD);
        add(faults, !sorted(document.acts()).equals(sorted(document.told())), Part.ACTS);
        compare(faults, document.now(), document.sealed());
        return faults;
    }

    private static void compare(Set<Part> faults, Manifest now, String sealed) {
        if (now == null) {
            faults.add(Part.CONTENT);
        } else if (!now.text().equals(sealed)) {
            int parts = faults.size();
            differences(faults, now, sealed);
            add(faults, faults.size() == parts, Part.SEAL);
        }
    }

    /** No text can be taken for the name of a member: its quotation marks are escaped. */
    private static void differences(Set<Part> faults, Manifest now, String sealed) {
        String head = sealed.substring(0, Math.max(0, sealed.indexOf("\"papers\":[")));
        String begin = new JsonText().plain("document", now.document()).plain("version", now.version())
                .text("number", now.number())
                .object();
        add(faults, !head.startsWith(begin.substring(0, begin.length() - 1) + ",\"subject\":"), Part.NUMBER);
        add(faults, now.content().entrySet().stream().anyMatch(part -> part.getValue() == null
                ? head.contains("\"" + part.getKey() + "\":")
                : !head.contains("\"" + part.getKey() + "\":" + JsonText.quoted(part.getValue()) + ',')), Part.CONTENT);
        add(faults, !sealed.contains("\"papers\":" + now.papers() + ",\"files\":"), Part.PAPERS);
        add(faults, !sealed.contains(",\"files\":" + now.filesText() + ",\"acts\":"), Part.FILES);
        add(faults, !sealed.endsWith(",\"acts\":" + now.actsText() + "}"), Part.ACTS);
    }

    private static void add(Set<Part> faults, boolean so, Part part) {
        if (so) {
            faults.add(part);
        }
    }

    private static List<String> sorted(List<String> all) {
        List<String> sorted = new ArrayList<>(all);
        sorted.sort(null);
        return sorted;
    }
}
