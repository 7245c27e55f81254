package org.gijido.it;

import java.util.ArrayList;
import java.util.List;

/**
 * The end of a server in the middle of things, and its coming back. A start of a server costs as much as many tests: one serves
 * all that is under way.
 */
public final class Ending implements AutoCloseable {

    private final List<UnderWay> things = new ArrayList<>();

    public <T extends UnderWay> T begun(T thing) {
        things.add(thing);
        return thing;
    }

    /**
     * Returns when the server is back. What was begun last strikes first: what bears no time between its striking and the end is
     * begun first.
     *
     * @param end what is done to the server
     */
    public void come(Runnable end) {
        things.reversed().forEach(UnderWay::strike);
        end.run();
        things.forEach(UnderWay::meanwhile);
        ServerProcess.awaitReady();
    }

    @Override
    public void close() {
        things.reversed().forEach(UnderWay::close);
    }
}
