package org.gijido.live.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.gijido.access.Sight;
import org.gijido.access.Sight.Span;
import org.gijido.live.LiveEvent;
import org.gijido.live.LiveLog;
import org.junit.jupiter.api.Test;

/** Who may see which numbers of a topic, whichever way they come. */
class SightOfTopicTest {

    private static final String TOPIC = "room:1";
    private static final long MEMBER = 7;

    private final List<LiveEvent> events = new ArrayList<>();
    private final List<String> out = new ArrayList<>();
    private final LiveLog log = new LiveLog() {
        @Override
        public List<LiveEvent> after(String topic, long since, int limit) {
            return events.stream().filter(event -> event.seq() > since).limit(limit).toList();
        }
    };
    private final Link link = new Link() {
        @Override
        public void send(List<String> frames) {
            frames.forEach(frame -> out.add(frame.replaceAll("\\{\"topic\".*\"seq\":(\\d+).*", "$1")));
        }

        @Override
        public boolean hasRoom() {
            return true;
        }

        @Override
        public void whenRoom(Runnable next) {
            throw new IllegalStateException("there always is room");
        }
    };
    /** What the guard would say now. */
    private Sight granted = Sight.ALL;

    private LiveEvent say() {
        return write("said", "null");
    }

    private LiveEvent letInOrOut(long account) {
        return write("sight.changed", "{\"accounts\":[" + account + "]}");
    }

    private LiveEvent write(String type, String payload) {
        LiveEvent event = LiveEvent.of(TOPIC, events.size() + 1L, type, payload, LocalDateTime.MIN);
        events.add(event);
        return event;
    }

    private Subscription follow(long since) {
        return new Subscription(TOPIC, since, log, link, new Eyes(MEMBER, granted, () -> granted));
    }

    private void write(int count) {
        for (int i = 0; i < count; i++) {
            say();
        }
    }

    private static String skipped(long from, long to) {
        return Frames.skipped(TOPIC, from, to);
    }

    private static String subscribed(long seq) {
        return Frames.subscribed(TOPIC, seq);
    }

    @Test
    void whoJoinedLateGetsNothingOfBefore() {
        write(8);
        granted = Sight.of(Span.from(6));
        follow(0).begin(8);
        assertEquals(List.of(skipped(1, 5), "6", "7", "8", subscribed(8)), out);
    }

    @Test
    void whoJoinsNowGetsWhatComesAtOnce() {
        write(3);
        granted = Sight.of(Span.from(4));
        Subscription subscription = follow(0);
        subscription.begin(3);
        subscription.committed(List.of(say()));
        assertEquals(List.of(skipped(1, 3), subscribed(3), "4"), out);
    }

    @Test
    void theTimeBetweenTwoMembershipsIsLeftOut() {
        write(9);
        granted = Sight.of(new Span(2, 4), Span.from(8));
        follow(1).begin(9);
        assertEquals(List.of("2", "3", "4", skipped(5, 7), "8", "9", subscribed(9)), out);
    }

    @Test
    void whoHasLeftReadsTheirTimeAndIsNotToldOfMore() {
        write(9);
        granted = Sight.of(new Span(2, 4));
        Subscription subscription = follow(2);
        subscription.begin(9);
        subscription.committed(List.of(say()));
        subscription.catchUp(10);
        assertEquals(List.of("3", "4", subscribed(4)), out);
    }

    @Test
    void aLongTimeThatIsNotShownIsNoGap() {
        write(Subscription.MOST_REPLAYED + 10);
        granted = Sight.of(Span.from(Subscription.MOST_REPLAYED));
        follow(0).begin(events.size());
        assertEquals(skipped(1, Subscription.MOST_REPLAYED - 1), out.getFirst());
        assertEquals(subscribed(events.size()), out.getLast());
        assertEquals(13, out.size());
    }

    /** On this node it is heard of at the commit; what comes behind it in the same breath is not sent any more. */
    @Test
    void nothingIsSentBehindTheEventThatShutsSomebodyOut() {
        Subscription subscription = follow(0);
        subscription.begin(0);
        List<LiveEvent> committed = List.of(say(), letInOrOut(MEMBER), say());
        granted = Sight.of(new Span(1, 2));
        subscription.committed(committed);
        assertEquals(List.of(subscribed(0), "1", "2"), out);
    }

    /** On another node it is read from the log. */
    @Test
    void nothingIsReadBehindTheEventThatShutsSomebodyOut() {
        Subscription subscription = follow(0);
        subscription.begin(0);
        say();
        letInOrOut(MEMBER);
        say();
        granted = Sight.of(new Span(1, 2));
        subscription.catchUp(3);
        assertEquals(List.of(subscribed(0), "1", "2"), out);
    }

    @Test
    void whoIsLetInAgainHearsOfItByTheEventItself() {
        write(2);
        granted = Sight.of(new Span(1, 2));
        Subscription subscription = follow(0);
        subscription.begin(2);
        subscription.committed(List.of(say()));
        granted = Sight.of(new Span(1, 2), Span.from(4));
        subscription.committed(List.of(letInOrOut(MEMBER)));
        subscription.committed(List.of(say()));
        assertEquals(List.of("1", "2", subscribed(2), skipped(3, 3), "4", "5"), out);
    }

    @Test
    void whatConcernsOthersAsksNobodyElse() {
        Subscription subscription = follow(0);
        subscription.begin(0);
        granted = Sight.NOTHING;
        subscription.committed(List.of(letInOrOut(MEMBER + 1), say()));
        assertEquals(List.of(subscribed(0), "1", "2"), out);
    }

    @Test
    void aGuardThatCannotAnswerShowsNothing() {
        write(1);
        Subscription subscription = new Subscription(TOPIC, 0, log, link, new Eyes(MEMBER, Sight.ALL, () -> {
            throw new IllegalStateException("the database is away");
        }));
        subscription.begin(1);
        try {
            subscription.committed(List.of(letInOrOut(MEMBER), say()));
        } catch (IllegalStateException away) {
            assertEquals("the database is away", away.getMessage());
        }
        subscription.catchUp(3);
        assertEquals(List.of("1", subscribed(1), "2"), out);
        subscription.sees(Sight.ALL);
        subscription.catchUp(3);
        assertEquals("3", out.getLast());
    }
}
