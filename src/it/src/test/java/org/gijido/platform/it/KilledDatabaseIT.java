package org.gijido.platform.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gijido.answers.it.TwoWriters;
import org.gijido.ballots.it.SecretVoteUnderWay;
import org.gijido.ballots.it.VoteUnderWay;
import org.gijido.it.Ending;
import org.gijido.it.ServerProcess;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The database is killed in the middle of everything, once. */
class KilledDatabaseIT {

    private static final Ending ENDING = new Ending();
    private static VoteUnderWay vote;
    private static SecretVoteUnderWay secretVote;
    private static TwoWriters writers;

    @BeforeAll
    static void kill() {
        vote = ENDING.begun(new VoteUnderWay());
        secretVote = ENDING.begun(new SecretVoteUnderWay());
        writers = ENDING.begun(new TwoWriters());
        ENDING.come(ServerProcess.MARIADB::kill);
    }

    @AfterAll
    static void close() {
        ENDING.close();
    }

    @Test
    void comesBackByItself() {
        assertEquals(200, TestServer.anonymous().get("/health/ready").status());
    }

    @Test
    void losesNoBallot() {
        vote.losesNoBallot();
    }

    /** V31. */
    @Test
    void losesNoSecretBallotAndCountsNoneTwice() {
        secretVote.losesNoBallotAndCountsNoneTwice();
    }

    @Test
    void losesNothingThatWasTyped() {
        writers.loseNothing();
    }
}
