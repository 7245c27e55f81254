package org.gijido.answers.text;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/** One document in a script context of its own, for one caller at a time. */
final class TextScript {
    private final ReentrantLock oneAtATime = new ReentrantLock();
    /** Held, for its values alone might not keep it open. */
    private final Context context;
    private final Value functions;
    private final Value document;

    TextScript(Context context, Source program) {
        this.context = context;
        ScriptHost.furnish(context);
        context.eval(program);
        functions = context.getBindings("js").getMember("gijidoText");
        document = functions.invokeMember("create");
    }

    /** @param work gets the functions of the program and the document */
    <R> R call(BiFunction<Value, Value, R> work) {
        oneAtATime.lock();
        try {
            return work.apply(functions, document);
        } finally {
            oneAtATime.unlock();
        }
    }
}
