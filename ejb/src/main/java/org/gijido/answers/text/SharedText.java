package org.gijido.answers.text;

import java.nio.ByteBuffer;
import java.util.Locale;

import org.gijido.shared.FeatureOnly;
import org.graalvm.polyglot.Value;

/**
 * One text that several people write at once. Merging is commutative and idempotent: whoever has the same updates has
 * the same text, whatever the order.
 *
 * <p>Each method is atomic; a sequence of them is not, so a writer keeps others away by the row lock of its answer.
 */
@FeatureOnly
public final class SharedText {
    /** Seen by the tests. */
    final TextScript script;

    SharedText(TextScript script) {
        this.script = script;
    }

    /** Merges an update as the browser made it. */
    public Merge apply(byte[] update) {
        return script.call((functions, document) -> {
            String outcome = functions.invokeMember("apply", document, ByteBuffer.wrap(update)).asString();
            return Merge.valueOf(outcome.toUpperCase(Locale.ROOT));
        });
    }

    /** The plain text, lines ended by {@code \n}. */
    public String text() {
        return script.call((functions, document) -> functions.invokeMember("text", document).asString());
    }

    /** What this text knows, in a few bytes; another copy answers with what is missing. */
    public byte[] stateVector() {
        return script.call((functions, document) -> bytes(functions.invokeMember("stateVector", document)));
    }

    /** The whole text as one update. */
    public byte[] encode() {
        return script.call((functions, document) -> bytes(functions.invokeMember("encode", document)));
    }

    /** The update that brings a copy with the given state vector up to this text. */
    public byte[] encodeSince(byte[] stateVector) {
        return script.call((functions, document) -> bytes(functions.invokeMember("encodeSince",
                document, ByteBuffer.wrap(stateVector))));
    }

    /**
     * Makes this text equal to another by the smallest single change, so that the cursors and marks of others stay.
     *
     * @return the update to hand on; empty when the text was equal already
     */
    public byte[] replaceBy(String wanted) {
        Change change = Change.between(text(), wanted);
        return script.call((functions, document) -> {
            Value update = functions.invokeMember("splice", document, change.index(), change.length(), change.insert());
            return update.isNull() ? new byte[0] : bytes(update);
        });
    }

    private static byte[] bytes(Value buffer) {
        byte[] copy = new byte[Math.toIntExact(buffer.getBufferSize())];
        buffer.readBuffer(0, copy, 0, copy.length);
        return copy;
    }
}
