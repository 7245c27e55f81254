package org.gijido.frame.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** F34: days are written by era. Other forms are for files and records, and for the key that the city files its sheets by. */
class EraOnlyTest {

    private static final Pattern GREGORIAN = Pattern.compile("ofPattern\\(\"[uy]{4}[^\"]*\"|ISO_(LOCAL_)?DATE|%d/%0?2?d/");
    /** A page that writes a day as the machine does. */
    private static final Pattern BARE = Pattern
            .compile("#\\{[\\w.]+\\.(?:heldOn|date|createdAt|expiresAt|settledAt|sittingDate|opensOn|closesOn"
                    + "|officialDeadline|internalDeadline)(?:\\(\\))?}");

    @Test
    void noOtherFormOfADayIsWritten() {
        List<String> writing = Stream.of("src/main/java", "../ejb/src/main/java").map(Path::of)
                .flatMap(folder -> WebFiles.below(folder, ".java").stream())
                .filter(file -> GREGORIAN.matcher(WebFiles.text(file)).find()).map(file -> file.getFileName().toString()).sorted()
                .toList();
        assertEquals(List.of("AuditAnchors.java", "BookKey.java", "QuestionKey.java", "SittingRecord.java", "SteadyPdf.java"),
                writing);
    }

    /** Attributes are for scripts, values of fields go through their converter. */
    @Test
    void noPageWritesADayAsTheMachineDoes() {
        assertEquals(List.of(), WebFiles.below(WebFiles.PAGES, ".xhtml").stream()
                .flatMap(page -> WebFiles.text(page).lines()
                        .filter(line -> BARE.matcher(line.replaceAll("\\w[\\w:-]*=\"[^\"]*\"", "")).find())
                        .map(line -> page.getFileName() + " " + line.strip()))
                .toList());
    }
}
