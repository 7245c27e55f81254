package org.gijido.answers.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.function.Supplier;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.gijido.shared.FeatureOnly;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Source;

/**
 * Runs the text CRDT. Every text has a script context of its own, so that nothing that is done to one makes another wait:
 * a fifth of a megabyte, made in some thirty milliseconds, since all share one engine and its parsed program. A context
 * that nobody holds any longer goes with its text.
 *
 * <p>Thread-safe. Loads itself at the first use (some seconds).
 */
@ApplicationScoped
@FeatureOnly
public class TextEngine implements AutoCloseable {
    private static final String PROGRAM = "/org/gijido/answers/text/text-engine.js";

    private Engine engine;
    private Source program;

    /** An empty text. */
    public SharedText create() {
        return new SharedText(asOurselves(() -> new TextScript(context(), program)));
    }

    /** The text that the given updates amount to, in whatever order they are given. */
    public SharedText create(Iterable<byte[]> updates) {
        SharedText text = create();
        for (byte[] update : updates) {
            text.apply(update);
        }
        return text;
    }

    /** Ends all texts; a later use would load the engine again. */
    @Override
    @PreDestroy
    public synchronized void close() {
        if (engine != null) {
            engine.close(true);
            engine = null;
        }
    }

    private Context context() {
        return Context.newBuilder("js").engine(engine())
                .allowHostAccess(HostAccess.newBuilder().allowBufferAccess(true).build()).build();
    }

    private synchronized Engine engine() {
        if (engine == null) {
            // Without its native helper the engine only lacks speed that this virtual machine cannot give it anyway, and a
            // second deployment in the same server could not load it again.
            System.setProperty("polyglotimpl.AttachLibraryFailureAction", "ignore");
            program = program();
            engine = Engine.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();
        }
        return engine;
    }

    /** The languages are found through the context class loader, which is the caller's and may see less than we do. */
    private static <R> R asOurselves(Supplier<R> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(TextEngine.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Source program() {
        URL url = TextEngine.class.getResource(PROGRAM);
        if (url == null) {
            throw new IllegalStateException("The build left out " + PROGRAM);
        }
        try {
            return Source.newBuilder("js", url).build();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
