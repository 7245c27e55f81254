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
import org.junit.jupiter.api.TestInstance;

/** A process is killed in the middle of everything, once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class KilledProcess {

    private final ServerProcess process;
    private final Ending ending = new Ending();
    private VoteUnderWay vote;
    private SecretVoteUnderWay secretVote;
    private TwoWriters writers;

    KilledProcess(ServerProcess process) {
        this.process = process;
    }

    @BeforeAll
    void kill() {
        vote = ending.begun(new VoteUnderWay());
        secretVote = ending.begun(new SecretVoteUnderWay());
        writers = ending.begun(new TwoWriters());
        begin(ending);
        ending.come(process::kill);
    }

    /** What else is under way. The rules are the whole council's: who has other ones comes last. */
    void begin(Ending others) {
    }

    @AfterAll
    void close() {
        ending.close();
    }

    @Test
    void comesBackByItself() {
        assertEquals(200, TestServer.anonymous().get("/health/ready").status());
    }

    @Test
    void losesNoBallot() {
        vote.losesNoBallot();
    }

    @Test
    void losesNoSecretBallotAndCountsNoneTwice() {
        secretVote.losesNoBallotAndCountsNoneTwice();
    }

    @Test
    void losesNothingThatWasTyped() {
        writers.loseNothing();
    }
}
