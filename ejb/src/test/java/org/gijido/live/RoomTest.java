package org.gijido.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class RoomTest {

    private static final String TOPIC = "session:1";

    /** Events of another node, and how often they were read. */
    private static final class ForeignLog extends LiveLog {

        private int read;

        @Override
        public List<LiveEvent> after(String topic, long since, int limit) {
            read++;
            return LongStream.rangeClosed(since + 1, 9).mapToObj(RoomTest::event).limit(limit).toList();
        }
    }

    /** What one was told. */
    private static final class Listener implements LiveHub.Follower {

        private final List<String> told = new ArrayList<>();

        @Override
        public void committed(List<LiveEvent> events) {
            events.forEach(event -> told.add("event " + event.seq()));
        }

        @Override
        public void catchUp(String topic, long last) {
            told.add("up to " + last);
        }

        @Override
        public void passing(String topic, String frame) {
            told.add(frame);
        }
    }

    private final ForeignLog log = new ForeignLog();
    private final Room room = new Room(Runnable::run);
    private final List<Listener> listeners = Stream.generate(Listener::new).limit(50).toList();

    private static LiveEvent event(long number) {
        return LiveEvent.of(TOPIC, number, "test", "null", LocalDateTime.MIN);
    }

    private void allWereTold(String... told) {
        listeners.forEach(listener -> assertEquals(List.of(told), listener.told));
    }

    @Test
    void whatAnotherNodeWroteIsReadOnceForAll() {
        listeners.forEach(room::with);
        room.tell(event(6));
        room.catchUp(TOPIC, 9, log);
        allWereTold("event 6", "event 7", "event 8", "event 9", "up to 9");
        assertEquals(1, log.read);
    }

    @Test
    void whatThisNodeToldIsNotReadAgain() {
        listeners.forEach(room::with);
        room.tell(event(9));
        room.catchUp(TOPIC, 9, log);
        allWereTold("event 9", "up to 9");
        assertEquals(0, log.read);
    }

    @Test
    void beforeTheFirstOneEachLooksForItself() {
        listeners.forEach(room::with);
        room.catchUp(TOPIC, 9, log);
        allWereTold("up to 9");
        assertEquals(0, log.read);
    }

    @Test
    void oneWhoFailsIsNobodyElsesFailure() {
        room.with(new LiveHub.Follower() {
            @Override
            public void committed(List<LiveEvent> events) {
                throw new IllegalStateException("of a test");
            }

            @Override
            public void catchUp(String topic, long last) {
                throw new IllegalStateException("of a test");
            }

            @Override
            public void passing(String topic, String frame) {
                throw new IllegalStateException("of a test");
            }
        });
        listeners.forEach(room::with);
        room.tell(event(1));
        room.catchUp(TOPIC, 1, log);
        allWereTold("event 1", "up to 1");
    }
}
