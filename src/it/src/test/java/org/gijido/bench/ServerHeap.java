package org.gijido.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gijido.it.TestServer;

/** What the measured server holds in its heap, in kilobytes. */
final class ServerHeap {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private ServerHeap() {
    }

    /** After a full collection. */
    static long afterCollection() throws IOException, InterruptedException {
        jcmd("GC.run");
        return now();
    }

    /** With what nobody uses any more. */
    static long now() throws IOException, InterruptedException {
        Matcher used = USED.matcher(jcmd("GC.heap_info"));
        return used.find() ? Long.parseLong(used.group(1)) : 0;
    }

    private static String jcmd(String command) throws IOException, InterruptedException {
        String pid = Files.readString(TestServer.directory().resolve("payara.pid")).strip().split("\\s+")[0];
        String own = ProcessHandle.current().info().command().orElseThrow();
        Process jcmd = new ProcessBuilder(own.replaceAll("java$", "jcmd"), pid, command).redirectErrorStream(true).start();
        String output = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return output;
    }
}
