package org.gijido.approvals.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.gijido.approvals.AttachedFile;
import org.gijido.approvals.Content;
import org.gijido.approvals.State;
import org.gijido.approvals.reading.DocumentView.ContentVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C35: what hangs on a document, what lay in its place before, and what was taken away. */
class FileLinesTest {
    private static final Content CONTENT = Views.content("後援名義", "伺います。", null);

    /** Versions of the content are parted by bars; {@code 1.2} is the second version of the first paper. */
    @ParameterizedTest
    @CsvSource({
            "1.1 2.1,                 1.1 2.1,       ''",
            "1.1 2.1|2.1 1.1,         2.1 1.1,       ''",
            "1.1 2.1|1.2 2.1,         1.2<1.1@1 2.1, ''",
            "1.1|1.2|1.3,             1.3<1.2@2<1.1@1, ''",
            "1.1|1.1|1.2,             1.2<1.1@2,     ''",
            "1.1 2.1|2.1,             2.1,           1.1@1",
            "1.1|1.2|2.1,             2.1+,          1.2@2",
            "1.1|1.1 2.1,             1.1 2.1+,      ''",
            "''|1.1,                  1.1+,          ''"})
    void showsBoth(String versions, String standing, String gone) {
        FileLines lines = new FileLines(
                Views.view(State.CIRCULATING, Set.of(), Set.of(), List.of(), List.of(), versions(versions)));
        assertEquals(standing, lines.standing().stream().map(FileLinesTest::told).collect(Collectors.joining(" ")));
        assertEquals(gone, lines.gone().stream().map(line -> told(line) + '@' + line.content()).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource({"1, 1 KB", "1024, 1 KB", "1025, 2 KB", "1048575, 1024 KB", "1048576, 1.0 MB", "31457280, 30.0 MB"})
    void sizesAreTold(long bytes, String words) {
        assertEquals(words, FileLine.sizeOf(new AttachedFile(1, 1, "a", "text/plain", bytes, "")));
    }

    @ParameterizedTest
    @CsvSource({
            "1.1 2.1, 1.1 2.1, ''",
            "1.1 2.1, 2.1 1.1, '1.txt（1 KB）/2.txt（1 KB）→2.txt（1 KB）/1.txt（1 KB）'",
            "1.1,     1.2,     '1.txt（1 KB）→1.txt（差替え後 第2版 1 KB）'",
            "1.1,     '',      '1.txt（1 KB）→'"})
    void whatChangedSinceAStampNamesFiles(String before, String after, String told) {
        assertEquals(told, new Changes(Locale.JAPANESE).between(versions(before).getFirst(), versions(after).getFirst(),
                Optional.empty(), Optional.empty()).stream()
                .map(change -> (change.before() + '→' + change.after()).replace('\n', '/')).collect(Collectors.joining()));
    }

    private static List<ContentVersion> versions(String written) {
        String[] all = written.split("\\|", -1);
        return IntStream.range(0, all.length)
                .mapToObj(index -> Views.version(index + 1, CONTENT, files(all[index]))).toList();
    }

    private static List<AttachedFile> files(String written) {
        return List.of(written.replace("'", "").strip().split(" ")).stream().filter(one -> !one.isBlank()).map(one -> {
            String[] parts = one.split("\\.");
            return new AttachedFile(Long.parseLong(parts[0]), Integer.parseInt(parts[1]), parts[0] + ".txt", "text/plain", 10,
                    one);
        }).toList();
    }

    private static String told(FileLine line) {
        return line.file().paper() + "." + line.file().version() + (line.fresh() ? "+" : "")
                + line.earlier().stream().map(one -> "<" + told(one) + '@' + one.content()).collect(Collectors.joining());
    }
}
