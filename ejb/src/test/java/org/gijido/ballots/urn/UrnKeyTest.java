package org.gijido.ballots.urn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.gijido.ballots.entity.VoteRound;
import org.gijido.platform.KeyFiles;
import org.gijido.shared.BusinessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** V31 and S9: the key of an urn moves on, and whichever the row names is there after any fall. */
class UrnKeyTest {

    private static final VoteRound.Key ROUND = new VoteRound.Key(12, 1);
    @TempDir
    private Path data;

    @BeforeEach
    void here() {
        System.setProperty("gijido.data.dir", data.toString());
    }

    @AfterEach
    void nowhere() {
        System.clearProperty("gijido.data.dir");
    }

    @Test
    void afterAFallBetweenTheStepsEitherKeyOpensItsOwnImageAndTheOtherIsSwept() {
        UrnKey former = UrnKey.fresh(ROUND);
        byte[] before = former.make().close(UrnPlaces.empty(4).bytes(), former.name());
        UrnKey next = UrnKey.fresh(ROUND);
        byte[] after = next.make().close(UrnPlaces.empty(4).bytes(), next.name());
        // Here the machine falls over: both files are on disk, the row has one of the two images.
        assertEquals(4, places(former, before));
        assertEquals(4, places(next, after));
        assertTrue(former.find().orElseThrow().open(after, next.name()).isEmpty(), "no key opens two images");
        next.destroyOthers();
        assertEquals(List.of(next.name()), KeyFiles.names("urn-"));
        assertEquals(4, places(next, after));
    }

    @Test
    void aLotThatWasNotCommittedLeavesTheFormerKey() {
        UrnKey former = UrnKey.fresh(ROUND);
        former.make();
        UrnKey.fresh(ROUND).make();
        former.destroyOthers();
        assertEquals(List.of(former.name()), KeyFiles.names("urn-"));
    }

    @Test
    void keysOfOtherRoundsAreLeftAlone() {
        UrnKey eleventh = UrnKey.fresh(new VoteRound.Key(12, 11));
        UrnKey other = UrnKey.fresh(new VoteRound.Key(1, 2));
        eleventh.make();
        other.make();
        UrnKey.fresh(ROUND).make();
        KeyFiles.make("urn-12-1");
        UrnKey.destroyAll(ROUND);
        assertEquals(List.of(other.name(), eleventh.name()), KeyFiles.names("urn-"));
    }

    @Test
    void generationsAreNoCounter() {
        assertNotEquals(UrnKey.fresh(ROUND).generation(), UrnKey.fresh(ROUND).generation());
        assertEquals(16, UrnKey.fresh(ROUND).generation().length());
    }

    @Test
    void namesTellTheirRound() {
        assertEquals(ROUND, UrnKey.roundOf(UrnKey.fresh(ROUND).name()));
        assertTrue(UrnKey.isOfUrn("urn-12-1"));
        assertFalse(UrnKey.isOfUrn("urn-of-somebody"));
    }

    @Test
    void aFolderThatCannotBeWrittenRefusesTheVoteInWords() throws IOException {
        Files.writeString(data.resolve("keys"), "a file where the folder should be");
        assertThrows(BusinessException.class, () -> UrnKey.fresh(ROUND).make());
    }

    private static int places(UrnKey key, byte[] image) {
        return key.find().flatMap(seal -> seal.open(image, key.name())).flatMap(UrnPlaces::read).orElseThrow().count();
    }
}
