package org.gijido.live.web;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Whose other side has not taken anything for longest, and with how much it is then cut off. */
final class Slowest {

    private static final Logger LOG = System.getLogger(Slowest.class.getName());

    /** As it was when it was looked at: while they are put in order, they go on. */
    private record Stuck(LiveSocket socket, long nanos) {
    }

    private Slowest() {
    }

    /** One after the other, until the node has room again. */
    static void cutOff(Collection<LiveSocket> sockets, Budget budget) {
        long now = System.nanoTime();
        List<Stuck> slowest = sockets.stream().map(socket -> new Stuck(socket, socket.stuckFor(now)))
                .filter(stuck -> stuck.nanos() > 0)
                .sorted(Comparator.comparingLong(Stuck::nanos).reversed()).toList();
        int cut = 0;
        for (Stuck stuck : slowest) {
            if (!budget.wantsRoom()) {
                break;
            }
            stuck.socket().cutOff();
            cut++;
        }
        LOG.log(Level.WARNING, "too much waits to be sent: the {0} slowest connections were cut off", cut);
    }
}
