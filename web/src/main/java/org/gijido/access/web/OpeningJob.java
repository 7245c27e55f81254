package org.gijido.access.web;

import java.lang.System.Logger.Level;
import java.util.List;

import org.gijido.access.Caller;
import org.gijido.access.StaffAccountService;
import org.gijido.access.StaffAccountService.Opened;
import org.gijido.access.StaffAccountService.Wanted;
import org.gijido.platform.Texts;
import org.gijido.shared.BusinessException;

/** Opens accounts while its page looks on, or is left: a thousand passwords take minutes to keep safely. */
final class OpeningJob implements Runnable {

    private static final System.Logger LOGGER = System.getLogger(OpeningJob.class.getName());

    private final StaffAccountService service;
    private final Caller caller;
    private final List<Wanted> wanted;
    private volatile int done;
    private volatile Opened opened;
    private volatile String problem;

    OpeningJob(StaffAccountService service, Caller caller, List<Wanted> wanted) {
        this.service = service;
        this.caller = caller;
        this.wanted = wanted;
    }

    /** The edge of a thread: whatever goes wrong must reach the page, or it would wait for ever. */
    @Override
    public void run() {
        try {
            opened = service.open(caller, wanted, made -> done = made);
        } catch (BusinessException refusal) {
            problem = Texts.of(caller.locale(), refusal.key(), refusal.arguments());
        } catch (RuntimeException bug) {
            LOGGER.log(Level.ERROR, "Opening accounts failed", bug);
            problem = Texts.of(caller.locale(), "access.staff.failed");
        }
    }

    int done() {
        return done;
    }

    int total() {
        return wanted.size();
    }

    /** Null until it has ended well. */
    Opened opened() {
        return opened;
    }

    /** Null unless it has ended badly. */
    String problem() {
        return problem;
    }

    boolean running() {
        return opened == null && problem == null;
    }
}
