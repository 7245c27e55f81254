package org.gijido.audit.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.gijido.it.TestServer;

/** Calls {@code deploy/verify-audit} for the running server. */
public final class VerifyAudit {

    public record Outcome(int status, String output) {
    }

    private VerifyAudit() {
    }

    public static Outcome run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(TestServer.sources().resolve("deploy/verify-audit").toString(),
                "--dir", TestServer.directory().toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }
}
