package org.gijido.demo;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import org.gijido.assembly.TurnRow;
import org.gijido.platform.Mode;
import org.gijido.platform.Readiness;

/** Loads the demo city on the first start. The product is not ready before. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoCity {

    private static final Logger LOG = Logger.getLogger(DemoCity.class.getName());
    private static final String WORK = "demo city";
    private static final long SOON = 500;
    private static final int DOCUMENTS_AT_ONCE = 10;

    @Resource
    private TimerService timers;
    @Inject
    private Readiness readiness;
    @Inject
    private DemoParts parts;
    @Inject
    private DemoPeople people;
    @Inject
    private DemoAccounts accounts;
    @Inject
    private DemoDecisionClasses decisionClasses;
    @Inject
    private DemoSessions sessions;
    @Inject
    private DemoAgenda agenda;
    @Inject
    private DemoVotes votes;
    @Inject
    private DemoOffice office;
    @Inject
    private DemoQuestions questions;
    @Inject
    private DemoApprovals approvals;
    @Inject
    private DemoArchive archive;

    /** By a timer, because a timer runs only when the whole application has started, its listeners included. */
    @PostConstruct
    void begin() {
        if (Mode.current() == Mode.DEMO && parts.wanted()) {
            readiness.await(WORK);
            timers.createSingleActionTimer(SOON, new TimerConfig(WORK, false));
        }
    }

    @Timeout
    void load() {
        long start = System.nanoTime();
        try {
            parts.once("people", people::load);
            parts.once("accounts", accounts::load);
            parts.once("decisions", decisionClasses::load);
            parts.once("sessions", sessions::load);
            parts.once("agenda", agenda::load);
            holdSittings();
            askQuestions();
            passDocumentsOn();
            parts.once("archive", () -> archive.load(office));
            parts.finish();
            readiness.done(WORK);
            LOG.log(Level.INFO, "The demo city is loaded, in {0} ms", (System.nanoTime() - start) / 1_000_000);
        } catch (RuntimeException e) {
            // the edge of the timer's thread: a second try by the container would meet the same fault
            LOG.log(Level.SEVERE, "The demo city could not be loaded; the product stays not ready", e);
        }
    }

    private void holdSittings() {
        long start = System.nanoTime();
        votes.load();
        LOG.log(Level.INFO, "The sittings that are over are held, in {0} ms", (System.nanoTime() - start) / 1_000_000);
    }

    /** In pieces, as the questions. */
    private void passDocumentsOn() {
        long start = System.nanoTime();
        for (int from = 0; from < DemoApprovals.ALL; from += DOCUMENTS_AT_ONCE) {
            int first = from;
            parts.once("approvals." + first, () -> approvals.load(office, first, first + DOCUMENTS_AT_ONCE));
        }
        LOG.log(Level.INFO, "The documents that go round do, in {0} ms", (System.nanoTime() - start) / 1_000_000);
    }

    /** A part for each speaker: in one piece they would hold their locks for half a minute. */
    private void askQuestions() {
        office.open();
        DemoDeck deck = new DemoDeck(0);
        int asked = 0;
        for (TurnRow turn : questions.turns()) {
            List<List<DemoText>> items = DemoQuestions.items(deck, turn.kind());
            int first = asked;
            parts.once("questions." + turn.id(), () -> questions.load(office, items, turn, first));
            asked += items.stream().mapToInt(List::size).sum();
        }
    }
}
