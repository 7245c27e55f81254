package org.gijido.archive;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

/** "Similar questions" stays as good as it was said to be, over the published records where they lie beside the sources. */
class SimilarEvaluationTest {

    private static final Path RECORDS = Path.of("..", "..", "shared", "data", "past-answers-tokyo-2001-2019.jsonl");
    /** nDCG@10, P@10, P@1 and S@10, as so many times those of the plain analyser. */
    private static final List<Double> LEAST = List.of(1.35, 1.4, 1.25, 1.0);

    @Test
    void similarQuestionsAreFoundBetterThanByTheAnalyserAlone() throws IOException {
        assumeTrue(Files.exists(RECORDS), "the published records are not beside the sources");
        SimilarEvaluation.Report report = SimilarEvaluation.of(RECORDS, false, 2).measure();
        for (int which = 0; which < LEAST.size(); which++) {
            assertTrue(report.ours().mean(which) >= LEAST.get(which) * report.plain().mean(which), report.toString());
        }
    }
}
