package org.gijido.ballots.casting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.gijido.ballots.BallotPaper;
import org.gijido.ballots.BallotPaper.Name;
import org.gijido.ballots.BallotPaper.Opinion;
import org.gijido.ballots.Choice;
import org.junit.jupiter.api.Test;

class CastEntryTest {

    private static final UUID ID = UUID.randomUUID();
    private static final UUID DEVICE = UUID.randomUUID();

    /** V31: whoever has the print could otherwise try all that the ballot may say. */
    @Test
    void whatASecretBallotSaysChangesNothingOfWhatIsWrittenDown() {
        List<CastEntry> all = Stream.of(new Opinion(Choice.FOR), new Opinion(Choice.AGAINST), new Name(7), null)
                .flatMap(paper -> Stream.of(entry(paper, "22222222"), entry(paper, "33333333"))).toList();
        assertEquals(1, all.stream().map(entry -> entry.written(true)).distinct().count());
    }

    @Test
    void aBallotByNameIsComparedWhole() {
        assertNotEquals(entry(new Opinion(Choice.FOR), null).written(false), entry(new Opinion(Choice.AGAINST), null)
                .written(false));
        assertNotEquals(entry(new Name(7), null).written(false), entry(new Name(8), null).written(false));
        assertEquals(entry(new Name(7), null).written(false), entry(new Name(7), null).written(false));
    }

    private static CastEntry entry(BallotPaper paper, String code) {
        return new CastEntry(1, 2, new CastCommand(ID, 3, 1, paper, DEVICE, code));
    }
}
