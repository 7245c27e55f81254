package org.gijido.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import com.hazelcast.config.Config;
import com.hazelcast.config.JoinConfig;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import org.gijido.platform.Timers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes of a real grid on one log. */
class NeighboursTest {

    private static final String TOPIC = "session:1";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Does at once what is to be done soon. */
    private static final class Soon extends Timers {

        private int done;

        @Override
        public void after(Duration pause, Runnable work) {
            done++;
            work.run();
        }
    }

    /** A node: its hub, somebody who follows there, and its way to the others. */
    private static final class Node implements LiveHub.Follower {

        private final BlockingQueue<Long> heard = new ArrayBlockingQueue<>(100);
        private final ExecutorService threads = Executors.newSingleThreadExecutor();
        private final Soon timers = new Soon();
        private final LiveHub hub = new LiveHub(new LiveLog(), threads);
        private final Neighbours neighbours = new Neighbours(hub, timers);
        private final HazelcastInstance grid;

        Node(HazelcastInstance grid) {
            this.grid = grid;
            hub.follow(TOPIC, this);
            neighbours.listen(grid);
        }

        void commit(long number) {
            neighbours.committed(LiveEvent.of(TOPIC, number, "test", "null", LocalDateTime.MIN));
        }

        @Override
        public void committed(List<LiveEvent> events) {
            throw new IllegalStateException("it is read from the log");
        }

        @Override
        public void catchUp(String topic, long last) {
            heard.add(last);
        }

        @Override
        public void passing(String topic, String frame) {
            throw new IllegalStateException("nothing passes");
        }

        void end() {
            neighbours.leave();
            grid.shutdown();
            threads.shutdownNow();
        }
    }

    private final List<Node> nodes = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        String cluster = "gijido-test-" + System.nanoTime();
        int first = freePort();
        int second = freePort();
        nodes.add(new Node(Hazelcast.newHazelcastInstance(config(cluster, first, second))));
        nodes.add(new Node(Hazelcast.newHazelcastInstance(config(cluster, second, first))));
    }

    @AfterEach
    void end() {
        nodes.forEach(Node::end);
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private static Config config(String cluster, int own, int other) {
        Config config = new Config().setClusterName(cluster).setProperty("hazelcast.phone.home.enabled", "false")
                .setProperty("hazelcast.socket.bind.any", "false").setProperty("hazelcast.logging.type", "none");
        config.getNetworkConfig().setPort(own).setPortAutoIncrement(false)
                .getInterfaces().setEnabled(true).addInterface("127.0.0.1");
        JoinConfig join = config.getNetworkConfig().getJoin();
        join.getAutoDetectionConfig().setEnabled(false);
        join.getMulticastConfig().setEnabled(false);
        join.getTcpIpConfig().setEnabled(true).addMember("127.0.0.1:" + own).addMember("127.0.0.1:" + other);
        return config;
    }

    private static long heard(Node node) throws InterruptedException {
        Long number = node.heard.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        return number == null ? -1 : number;
    }

    @Test
    void whatIsCommittedOnOneNodeIsLookedForOnTheOtherAndANodeAloneTellsNobody() throws InterruptedException {
        Node one = nodes.getFirst();
        Node other = nodes.getLast();
        one.commit(7);
        assertEquals(7, heard(other));
        other.commit(8);
        assertEquals(8, heard(one));
        assertTrue(one.heard.isEmpty() && other.heard.isEmpty(), "nobody is told what they told themselves");
        other.end();
        awaitAlone(one);
        one.commit(9);
        assertEquals(1, one.timers.done);
    }

    private static void awaitAlone(Node node) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (node.grid.getCluster().getMembers().size() > 1 && System.nanoTime() < giveUp) {
            Thread.onSpinWait();
        }
    }
}
