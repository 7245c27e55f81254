package org.gijido.platform.it;

import org.gijido.approvals.it.DecidingUnderWay;
import org.gijido.ballots.it.ClosingUnderWay;
import org.gijido.ballots.it.TabletsUnderWay;
import org.gijido.it.Ending;
import org.gijido.it.ServerProcess;
import org.gijido.papers.it.MovingUnderWay;
import org.junit.jupiter.api.Test;

/** The application server is killed in the middle of everything, once; V31: in the middle of secret ballots too. */
class KilledServerIT extends KilledProcess {

    private TabletsUnderWay tablets;
    private ClosingUnderWay closing;
    private DecidingUnderWay deciding;
    private MovingUnderWay moving;

    KilledServerIT() {
        super(ServerProcess.PAYARA);
    }

    @Override
    void begin(Ending others) {
        tablets = others.begun(new TabletsUnderWay());
        closing = others.begun(new ClosingUnderWay());
        deciding = others.begun(new DecidingUnderWay());
        moving = others.begun(new MovingUnderWay());
    }

    @Test
    void costsNoTabletItsSignInAndNoBallot() {
        tablets.keepTheirSignInsAndBallots();
    }

    @Test
    void countsWhatTheChairHadClosed() {
        closing.isCountedAtTheNextStart();
    }

    @Test
    void leavesADocumentDecidedAndSealedOrNeither() {
        deciding.isDecidedAndSealedOrNeither();
    }

    @Test
    void finishesMovingAFileOutOfTheDatabase() {
        moving.isFinishedAtTheNextStart();
    }
}
