package org.gijido.platform.it;

import org.gijido.ballots.it.TabletsUnderWay;
import org.gijido.it.Ending;
import org.gijido.it.ServerProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The application server is stopped and started, as for another release, in the middle of a vote. */
class StoppedServerIT {

    private static final Ending ENDING = new Ending();
    private static TabletsUnderWay tablets;
    private static EarlierRelease earlier;

    @BeforeAll
    static void stop() {
        tablets = ENDING.begun(new TabletsUnderWay());
        earlier = ENDING.begun(new EarlierRelease());
        ENDING.come(ServerProcess.PAYARA::stop);
    }

    @AfterAll
    static void close() {
        ENDING.close();
    }

    @Test
    void costsNoTabletItsSignInAndNoBallot() {
        tablets.keepTheirSignInsAndBallots();
    }

    @Test
    void bringsADatabaseOfAnEarlierReleaseUpToDate() {
        earlier.isBroughtUpToDate();
    }
}
