package org.gijido.approvals.boxes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.gijido.approvals.Content;
import org.gijido.approvals.PaperAttachment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not as it was, part by part. */
class ChangedPartsTest {

    private static final Content BEFORE = content("件名", "伺い", null, null, List.of());

    @ParameterizedTest
    @MethodSource
    void eachPartIsNamed(Content after, List<String> changed) {
        assertEquals(changed, ChangedParts.between(BEFORE, after));
    }

    static Stream<Arguments> eachPartIsNamed() {
        LocalDate day = LocalDate.of(2026, 12, 1);
        PaperAttachment paper = new PaperAttachment("図面", 1, "契約課", "契約課", PaperAttachment.Reason.BOUND);
        return Stream.of(Arguments.of(BEFORE, List.of()), Arguments.of(null, List.of()),
                Arguments.of(content("訂正", "伺い", null, null, List.of()), List.of("subject")),
                Arguments.of(content("件名", "別", 5L, null, List.of()), List.of("amount", "proposal")),
                Arguments.of(content("件名", "伺い", null, day, List.of(paper)), List.of("enforcement", "papers")));
    }

    private static Content content(String subject, String proposal, Long amount, LocalDate day, List<PaperAttachment> papers) {
        return new Content(subject, proposal, "", "", day, "general", amount, null, null, null, papers);
    }
}
