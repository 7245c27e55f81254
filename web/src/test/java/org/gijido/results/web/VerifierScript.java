package org.gijido.results.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/** The verifier's own program without its page, as it is handed over, run by the script engine of the product. */
final class VerifierScript implements AutoCloseable {

    private static final String UTF_8 = """
            globalThis.TextEncoder = class {
              encode(text) { return Uint8Array.from(unescape(encodeURIComponent(text)), letter => letter.charCodeAt(0)); }
            };""";

    private final Context context;

    VerifierScript(String... more) throws IOException {
        System.setProperty("polyglotimpl.AttachLibraryFailureAction", "ignore");
        context = Context.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();
        context.eval("js", UTF_8);
        context.getBindings("js").putMember("sha256OfJava", (ProxyExecutable) arguments -> sha256(arguments[0].asString()));
        String page = VerifierPage.html();
        String program = page.substring(page.indexOf("<script>") + "<script>".length(), page.indexOf("let language"));
        context.eval("js", program.substring(0, program.lastIndexOf("/*")));
        for (String name : more) {
            context.eval("js", resource(name));
        }
    }

    Value run(String script) {
        return context.eval("js", script);
    }

    /** The lines of a table beside the tests, without comments. */
    static List<String> table(String name) throws IOException {
        return resource(name).lines().filter(line -> !line.startsWith("#")).toList();
    }

    static String resource(String name) throws IOException {
        try (InputStream file = VerifierScript.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Another implementation than the page's own: what a test chains with it, the page has to find right. */
    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void close() {
        context.close(true);
    }
}
