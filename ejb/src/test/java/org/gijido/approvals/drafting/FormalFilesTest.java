package org.gijido.approvals.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.stream.Stream;

import org.gijido.approvals.AttachedFile;
import org.gijido.approvals.Content;
import org.gijido.approvals.entity.ApprovalContent;
import org.gijido.approvals.entity.ApprovalContent.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C16, C35: which changes of the files let stamps fall. A file is its name and its print. */
class FormalFilesTest {

    @ParameterizedTest
    @CsvSource({
            "'',       '',        true",
            "a=1,      a=1,       true",
            "a=1 b=2,  a=1 b=2,   true",
            "a=1 b=2,  b=2 a=1,   false",
            "a=1,      a=2,       false",
            "a=1,      b=1,       false",
            "a=1,      '',        false",
            "a=1,      a=1 b=2,   false"})
    void anotherFileOrAnotherOrderIsNoMatterOfForm(String before, String after, boolean same) {
        assertEquals(same, Formal.sameFiles(content("件名", before).files(), content("件名（訂正）", after).files()));
    }

    /** Taken away and attached again it is another paper, and nothing other is read. */
    private static ApprovalContent content(String subject, String files) {
        ApprovalContent content = new ApprovalContent(1, 1, Kind.SUBMITTED,
                new Content(subject, "伺い", "", "", null, "general", null, null, null, null), "辻 太一", LocalDateTime.MIN);
        content.attach(Stream.of(files.split(" ")).filter(file -> !file.isEmpty()).map(file -> file.split("="))
                .map(file -> new AttachedFile(System.identityHashCode(file), 1, file[0], "text/plain", 1, file[1])).toList());
        return content;
    }
}
