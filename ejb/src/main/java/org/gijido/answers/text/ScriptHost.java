package org.gijido.answers.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/**
 * What a browser gives to Yjs and a bare script engine does not: random numbers for the number of a new document, and
 * UTF-8. Yjs can do UTF-8 itself, byte by byte: a hundred times slower than the virtual machine.
 */
final class ScriptHost {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

    private static final String POLYFILL = """
            globalThis.crypto = {
              getRandomValues: (array) => { for (let i = 0; i < array.length; i++) array[i] = hostRandom(); return array; },
            };
            globalThis.TextDecoder = class {
              decode(bytes) { return hostDecode(bytes.buffer, bytes.byteOffset, bytes.byteLength); }
            };
            globalThis.TextEncoder = class {
              encode(text) { return new Uint8Array(hostEncode(text)); }
            };""";

    private ScriptHost() {}

    static void furnish(Context context) {
        Value global = context.getBindings("js");
        global.putMember("hostRandom", (ProxyExecutable) arguments -> RANDOM.nextInt());
        global.putMember("hostDecode",
                (ProxyExecutable) arguments -> decode(arguments[0], arguments[1].asInt(), arguments[2].asInt()));
        global.putMember("hostEncode", (ProxyExecutable) arguments -> encode(arguments[0].asString()));
        context.eval("js", POLYFILL);
    }

    private static String decode(Value buffer, int offset, int length) {
        byte[] bytes = new byte[length];
        buffer.readBuffer(offset, bytes, 0, length);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new IllegalArgumentException("Not UTF-8", notUtf8);
        }
    }

    private static ByteBuffer encode(String text) {
        try {
            return StandardCharsets.UTF_8.newEncoder().replaceWith(REPLACEMENT)
                    .onMalformedInput(CodingErrorAction.REPLACE).encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
