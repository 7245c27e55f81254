package org.gijido.platform.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gijido.answers.it.TwoWriters;
import org.gijido.ballots.it.ClosingUnderWay;
import org.gijido.ballots.it.SecretVoteUnderWay;
import org.gijido.ballots.it.TabletsUnderWay;
import org.gijido.ballots.it.VoteUnderWay;
import org.gijido.it.Ending;
import org.gijido.it.ServerProcess;
import org.gijido.it.TestServer;
import org.gijido.papers.it.MovingUnderWay;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The application server is killed in the middle of everything, once. */
class KilledServerIT {

    private static final Ending ENDING = new Ending();
    private static VoteUnderWay vote;
    private static SecretVoteUnderWay secretVote;
    private static TabletsUnderWay tablets;
    private static TwoWriters writers;
    private static ClosingUnderWay closing;
    private static MovingUnderWay moving;

    /** The rules are the whole council's: who has other ones comes last. */
    @BeforeAll
    static void kill() {
        vote = ENDING.begun(new VoteUnderWay());
        secretVote = ENDING.begun(new SecretVoteUnderWay());
        tablets = ENDING.begun(new TabletsUnderWay());
        writers = ENDING.begun(new TwoWriters());
        closing = ENDING.begun(new ClosingUnderWay());
        moving = ENDING.begun(new MovingUnderWay());
        ENDING.come(ServerProcess.PAYARA::kill);
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
    void costsNoTabletItsSignInAndNoBallot() {
        tablets.keepTheirSignInsAndBallots();
    }

    @Test
    void losesNothingThatWasTyped() {
        writers.loseNothing();
    }

    @Test
    void countsWhatTheChairHadClosed() {
        closing.isCountedAtTheNextStart();
    }

    @Test
    void finishesMovingAFileOutOfTheDatabase() {
        moving.isFinishedAtTheNextStart();
    }
}
