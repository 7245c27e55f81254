package org.gijido.live.web;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;

/**
 * Sends without the server's search for context providers. With every frame Tyrus renews a timer of the session, and Payara
 * looks through all archives of the application for providers of a context to give it, although we have none and the timer
 * is off: half of the time of a frame. On a class loader that finds no services the search ends at once.
 */
final class Quietly {

    /** Something that sends. */
    @FunctionalInterface
    interface Sending {
        void send() throws IOException;
    }

    private static final ClassLoader NO_SERVICES = new ClassLoader(Quietly.class.getClassLoader()) {
        @Override
        public Enumeration<URL> getResources(String name) {
            return Collections.emptyEnumeration();
        }
    };

    private Quietly() {
    }

    static void send(Sending sending) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        thread.setContextClassLoader(NO_SERVICES);
        try {
            sending.send();
        } finally {
            thread.setContextClassLoader(usual);
        }
    }
}
