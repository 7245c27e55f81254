package org.gijido.ballots.rehearsing;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.gijido.ballots.VoteChanged;
import org.gijido.platform.Timers;

/** Plays members in rehearsals, so that one person can rehearse: each presses a few seconds after a vote has opened. */
@ApplicationScoped
public class RehearsalPlayers {

    private static final int FIRST_MILLIS = 800;
    private static final int LAST_MILLIS = 6000;

    @Inject
    private Timers timers;
    @Inject
    private PlayedBallots played;

    private final Map<Long, Integer> playing = new ConcurrentHashMap<>();

    /** @param members how many the system plays from now on, beginning with the highest seats; 0 for none */
    void play(long sittingId, int members) {
        playing.put(sittingId, members);
    }

    void opened(@Observes(during = TransactionPhase.AFTER_SUCCESS) VoteChanged change) {
        int members = playing.getOrDefault(change.sittingId(), 0);
        if (members == 0 || !change.act().equals("opened")) {
            return;
        }
        for (int player = 0; player < members; player++) {
            int number = player;
            timers.after(Duration.ofMillis(ThreadLocalRandom.current().nextInt(FIRST_MILLIS, LAST_MILLIS)),
                    () -> played.press(change.voteId(), change.round(), number));
        }
    }
}
