package org.gijido.answers.stamps;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.answers.AnswerRoute;
import org.gijido.answers.StampEnd;
import org.gijido.answers.entity.Answer;
import org.gijido.answers.entity.Stamp;
import org.gijido.answers.events.AnswerEvent;
import org.gijido.answers.events.SignedOff;
import org.gijido.answers.events.StampPut;
import org.gijido.directory.ActingFor;
import org.gijido.routes.Place;
import org.gijido.routes.PlaceStamps;
import org.gijido.routes.PlaceStamps.Put;
import org.gijido.routes.Signer;
import org.gijido.routes.StampRow;

/** Puts a stamp that may be put, in a free box of its place, and ends those that it renews. */
@Dependent
class StampPress {

    @Inject
    private Stamps stamps;
    @Inject
    private StampRows rows;
    @Inject
    private ProgressReport progress;
    @Inject
    private Clock clock;
    @Inject
    private Event<AnswerEvent> events;

    /** @param row what stands, as {@code standing} has it */
    void press(Caller caller, Answer answer, AnswerRoute route, Place place, StampRow row, Map<String, List<Stamp>> standing,
            UUID commandId) {
        LocalDateTime now = LocalDateTime.now(clock);
        settle(row, standing);
        List<Stamp> there = new ArrayList<>(standing.getOrDefault(place.code(), List.of()));
        List<Signer> renewed = row.renewed(place.code(), route.hand(caller, place)).stream().map(Put::by).toList();
        there.stream().filter(stamp -> renewed.contains(Signer.of(stamp.owner())))
                .forEach(stamp -> stamps.end(stamp, StampEnd.RENEWED, now));
        there.removeIf(stamp -> !stamp.standing());
        answer.begin(route.route().edition().id());
        Stamp stamp = new Stamp(answer, place.code(), freeBox(there), commandId, caller.actor(),
                stead(caller, route, place, there), now);
        stamp.need(needed(route, place, row, there, stamp, standing));
        stamps.put(stamp);
        events.fire(new StampPut(answer.questionId(), place.code(), answer.lastSeq(), caller.actor(), now));
        if (AnswerRoute.decides(place)) {
            answer.signOff();
            events.fire(new SignedOff(answer.questionId(), answer.lastSeq(), caller.actor(), now));
        }
        progress.send(caller.actor(), answer);
    }

    /**
     * Writes down how many stamps places need today; whether it is other than it was.
     *
     * @param row as above
     */
    static boolean settle(StampRow row, Map<String, List<Stamp>> standing) {
        boolean otherwise = false;
        for (Map.Entry<String, List<Stamp>> place : standing.entrySet()) {
            Stamp latest = place.getValue().getLast();
            int needed = row.at(place.getKey()).needed();
            otherwise |= latest.needed() != needed;
            latest.need(needed);
        }
        return otherwise;
    }

    /** A place that was whole stays whole when one of its stamps is put again. */
    private int needed(AnswerRoute route, Place place, StampRow row, List<Stamp> there, Stamp stamp,
            Map<String, List<Stamp>> standing) {
        List<Put> puts = new ArrayList<>(there.stream().map(StampRows::onPaper).toList());
        puts.add(StampRows.onPaper(stamp));
        int today = rows.needed(route, place, puts, standing);
        PlaceStamps before = row.at(place.code());
        return before.whole() ? Math.min(before.needed(), today) : today;
    }

    private static int freeBox(List<Stamp> there) {
        Set<Integer> taken = there.stream().map(Stamp::box).collect(Collectors.toSet());
        return IntStream.iterate(1, box -> box + 1).filter(box -> !taken.contains(box)).findFirst().orElseThrow();
    }

    /** The own post comes first; of several who are away, one for whom nobody has stamped yet. */
    private static ActingFor stead(Caller caller, AnswerRoute route, Place place, List<Stamp> there) {
        Set<Signer> filled = there.stream().map(StampRows::onPaper).map(Put::seat).collect(Collectors.toSet());
        boolean own = place.howMany().any() || !filled.contains(Signer.of(caller));
        List<ActingFor> away = route.holds(caller, place) && own ? List.of() : route.steads(caller, place);
        return away.stream().filter(one -> !filled.contains(Signer.person(one.personId()))).findFirst()
                .orElse(away.isEmpty() ? null : away.getFirst());
    }
}
