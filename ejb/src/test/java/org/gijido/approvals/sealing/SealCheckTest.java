package org.gijido.approvals.sealing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.gijido.approvals.Content;
import org.gijido.approvals.Disclosure;
import org.gijido.approvals.Filing;
import org.gijido.approvals.Retention;
import org.gijido.approvals.sealing.Manifest.Done;
import org.gijido.approvals.sealing.Manifest.File;
import org.gijido.approvals.sealing.SealCheck.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C19, C41: what is other than it was is named, and nothing besides. */
class SealCheckTest {
    private static final LocalDateTime AT = LocalDateTime.of(2026, 12, 1, 10, 0);
    private static final String PAPERS = "[{\"title\":\"図面\",\"sheets\":120,\"place\":\"棚\",\"keeper\":\"契約課\",\"reason\":\"BOUND\"}]";
    private static final Manifest SOUND = manifest(Map.of(), PAPERS, "a", "決裁", "総第1号", 1);

    private static Manifest manifest(Map<String, String> changed, String papers, String file, String name, String number,
            int version) {
        Map<String, String> content = new LinkedHashMap<>();
        SealedParts.COLUMNS.keySet()
                .forEach(part -> content.put(part, part.equals("form") ? null : "「" + part + "」\"papers\":[\n\\"));
        content.putAll(changed);
        return new Manifest(7, version, number, content, papers, List.of(new File("資料.pdf", file), new File("図.png", "b")),
                List.of(new Done(1, "SUBMIT", 1, "辻", "係", AT, false, null, null),
                        new Done(2, "DECIDE", 1, name, "課長", AT, true, "部長", "よい")));
    }

    private static SealedDocument document(String state, Manifest now, String sealed, String print, String recorded,
            List<String> told) {
        return new SealedDocument(7, state, "総第1号", now, sealed, print, recorded, List.of("1 SUBMIT", "2 DECIDE"), told);
    }

    private static Set<Part> faults(Manifest now) {
        String sealed = SOUND.text();
        String print = Manifest.print(sealed);
        return SealCheck.faults(document("DECIDED", now, sealed, print, print, List.of("1 SUBMIT", "2 DECIDE")));
    }

    @Test
    void whatIsAsItWasHasNoFault() {
        assertEquals(Set.of(), faults(SOUND));
    }

    @Test
    void eachPartOfTheContentIsMissedWhenItIsAnother() {
        for (String part : SealedParts.COLUMNS.keySet()) {
            assertEquals(EnumSet.of(Part.CONTENT), faults(manifest(Map.of(part, "別"), PAPERS, "a", "決裁", "総第1号", 1)), part);
        }
        Map<String, String> none = new LinkedHashMap<>();
        none.put("enforcement", null);
        assertEquals(EnumSet.of(Part.CONTENT), faults(manifest(none, PAPERS, "a", "決裁", "総第1号", 1)));
    }

    @ParameterizedTest
    @CsvSource({"[], a, 決裁, 総第1号, 1, PAPERS", "P, c, 決裁, 総第1号, 1, FILES", "P, a, 別人, 総第1号, 1, ACTS",
            "P, a, 決裁, 総第2号, 1, NUMBER", "P, a, 決裁, , 1, NUMBER", "P, a, 決裁, 総第1号, 2, NUMBER",
            "[], c, 別人, 総第2号, 1, NUMBER FILES PAPERS ACTS"})
    void namesThePart(String papers, String file, String name, String number, int version, String parts) {
        assertEquals(Arrays.stream(parts.split(" ")).map(Part::valueOf).collect(Collectors.toCollection(TreeSet::new)),
                faults(manifest(Map.of(), papers.equals("P") ? PAPERS : papers, file, name, number, version)));
    }

    @Test
    void theSealItselfIsHeldByItsPrintAndByTheRecord() {
        String sealed = SOUND.text();
        String print = Manifest.print(sealed);
        List<String> told = List.of("2 DECIDE", "1 SUBMIT");
        assertEquals(Set.of(), SealCheck.faults(document("ENFORCED", SOUND, sealed, print, print, told)));
        assertEquals(Set.of(Part.NOT_DECIDED), SealCheck.faults(document("RETURNED", SOUND, sealed, print, print, told)));
        assertEquals(Set.of(Part.NO_SEAL), SealCheck.faults(document("DECIDED", SOUND, null, null, print, told)));
        assertEquals(Set.of(Part.RECORD), SealCheck.faults(document("DECIDED", SOUND, sealed, print, null, told)));
        assertEquals(Set.of(Part.ACTS), SealCheck.faults(document("DECIDED", SOUND, sealed, print, print, List.of("1 SUBMIT"))));
        assertEquals(Set.of(Part.CONTENT), SealCheck.faults(document("DECIDED", null, sealed, print, print, told)));
        Manifest other = manifest(Map.of("subject", "別"), PAPERS, "a", "決裁", "総第1号", 1);
        String forged = Manifest.print(other.text());
        assertEquals(Set.of(Part.RECORD), SealCheck.faults(document("DECIDED", other, other.text(), forged, print, told)),
                "who seals anew is found by the record");
        assertEquals(Set.of(Part.SEAL), SealCheck.faults(document("DECIDED", other, other.text(), print, print, told)));
    }

    /** What a content is one day given more is sealed too, or this says so. */
    @Test
    void everyPartOfAContentIsSealed() {
        Set<String> parts = Arrays.stream(Content.class.getRecordComponents()).map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(parts.remove("papers") && parts.remove("filing"));
        Arrays.stream(Filing.class.getRecordComponents()).map(RecordComponent::getName).forEach(parts::add);
        assertEquals(parts, new TreeSet<>(SealedParts.COLUMNS.keySet()));
        Content content = new Content("件名", "伺い", "理由", "根拠", AT.toLocalDate(), "general", 1L, "form", 2, "{}", List.of(),
                new Filing(Disclosure.CLOSED, "第7条", Retention.PERMANENT, "総務"), AT.toLocalDate());
        assertTrue(SealedParts.of(content).values().stream().noneMatch(part -> part == null || part.isEmpty()));
    }

    @Test
    void textsAreEscapedAsJsonHasThem() {
        assertEquals("\"\\\"\\\\\\b\\f\\n\\r\\t\\u0001葛󠄀𠮷/é\"", JsonText.quoted("\"\\\b\f\n\r\t\u0001葛󠄀𠮷/é"));
    }
}
