package org.gijido.answers.text;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/**
 * Runs the text CRDT. One script context serves all texts, one caller at a time: an update costs about a tenth of a
 * millisecond, so a queue of fifty writers is still far below what an eye can see.
 *
 * <p>Thread-safe. Loads itself at the first use (about a second).
 */
@ApplicationScoped
public class TextEngine implements AutoCloseable {
    private static final String PROGRAM = "/org/gijido/answers/text/text-engine.js";

    private final ReentrantLock oneAtATime = new ReentrantLock();
    private Context context;
    private Value functions;

    /** An empty text. */
    public SharedText create() {
        return new SharedText(this, call(engine -> engine.invokeMember("create")));
    }

    /** The text that the given updates amount to, in whatever order they are given. */
    public SharedText create(Iterable<byte[]> updates) {
        SharedText text = create();
        for (byte[] update : updates) {
            text.apply(update);
        }
        return text;
    }

    /** Ends the script context; a later use would load it again. */
    @Override
    @PreDestroy
    public void close() {
        oneAtATime.lock();
        try {
            if (context != null) {
                context.close(true);
                context = null;
            }
        } finally {
            oneAtATime.unlock();
        }
    }

    <R> R call(Function<Value, R> work) {
        oneAtATime.lock();
        try {
            if (context == null) {
                load();
            }
            return work.apply(functions);
        } finally {
            oneAtATime.unlock();
        }
    }

    private void load() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Without its native helper the engine only lacks speed that this virtual machine cannot give it anyway, and a
        // second deployment in the same server could not load it again.
        System.setProperty("polyglotimpl.AttachLibraryFailureAction", "ignore");
        // The languages are found through the context class loader, which is the caller's and may see less than we do.
        thread.setContextClassLoader(TextEngine.class.getClassLoader());
        try {
            context = Context.newBuilder("js")
                    .option("engine.WarnInterpreterOnly", "false")
                    .allowHostAccess(HostAccess.newBuilder().allowBufferAccess(true).build())
                    .build();
            ScriptHost.furnish(context);
            context.eval(program());
            functions = context.getBindings("js").getMember("gijidoText");
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
