package org.gijido.approvals.boxes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gijido.approvals.AttachedFile;
import org.gijido.approvals.Content;
import org.gijido.approvals.Disclosure;
import org.gijido.approvals.Filing;
import org.gijido.approvals.PaperAttachment;
import org.gijido.approvals.Retention;
import org.gijido.approvals.entity.ApprovalContent;
import org.gijido.approvals.entity.ApprovalContent.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not as it was, part by part. */
class ChangedPartsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final PaperAttachment PAPER = new PaperAttachment("図面", 1, "契約課", "契約課", PaperAttachment.Reason.BOUND);
    private static final ApprovalContent BEFORE = content("件名", "伺い", null, null, List.of(), Filing.USUAL, null, null);

    @ParameterizedTest
    @MethodSource
    void eachPartIsNamed(ApprovalContent after, List<String> changed) {
        assertEquals(changed, ChangedParts.between(BEFORE, after));
    }

    static Stream<Arguments> eachPartIsNamed() {
        return Stream.of(Arguments.of(BEFORE, List.of()), Arguments.of(null, List.of()),
                Arguments.of(content("訂正", "伺い", null, null, List.of(), Filing.USUAL, null, null), List.of("subject")),
                Arguments.of(content("件名", "別", 5L, null, List.of(), Filing.USUAL, null, null), List.of("amount", "proposal")),
                Arguments.of(content("件名", "伺い", null, DAY, List.of(PAPER), Filing.USUAL, null, null),
                        List.of("enforcement", "papers")),
                Arguments.of(content("件名", "伺い", null, null, List.of(),
                        new Filing(Disclosure.CLOSED, "第7条", Retention.PERMANENT, "契約"), DAY, null),
                        List.of("fact", "disclosure", "closedGround", "retention", "classification")),
                Arguments.of(content("件名", "伺い", null, null, List.of(), Filing.USUAL, null, "{\"a\":\"1\"}"), List.of("values")),
                Arguments.of(withFile("一"), List.of("files")));
    }

    @Test
    void anotherFileOfTheSameNameIsAChange() {
        assertEquals(List.of(), ChangedParts.between(withFile("一"), withFile("一")));
        assertEquals(List.of("files"), ChangedParts.between(withFile("一"), withFile("二")));
    }

    /** What a content is one day given more is looked at too, or this says so; the version of a form changes with its values. */
    @Test
    void everyPartOfAContentIsLookedAt() {
        Set<String> parts = Stream.concat(components(Content.class), components(Filing.class))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(parts.removeAll(Set.of("filing", "form", "formVersion")));
        parts.add("files");
        assertEquals(parts, new TreeSet<>(ChangedParts.names()));
    }

    private static Stream<String> components(Class<?> record) {
        return Arrays.stream(record.getRecordComponents()).map(RecordComponent::getName);
    }

    private static ApprovalContent withFile(String print) {
        ApprovalContent content = content("件名", "伺い", null, null, List.of(), Filing.USUAL, null, null);
        content.attach(List.of(new AttachedFile(1, 1, "図.pdf", "application/pdf", 1, print)));
        return content;
    }

    private static ApprovalContent content(String subject, String proposal, Long amount, LocalDate day,
            List<PaperAttachment> papers, Filing filing, LocalDate fact, String values) {
        return new ApprovalContent(1, 1, Kind.SUBMITTED,
                new Content(subject, proposal, "", "", day, "general", amount, null, null,
                        values, papers, filing, fact),
                "辻 太一", LocalDateTime.MIN);
    }
}
