package org.gijido.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** The processes behind the server. {@code deploy/run} watches them and starts again what a test has killed. */
public enum ServerProcess {
    PAYARA, MARIADB;

    private static final Duration PATIENCE = Duration.ofMinutes(7);

    /** {@code kill -9}: no hook runs, nothing is flushed. Returns when the process is gone. */
    public void kill() {
        ProcessHandle process = ProcessHandle.of(pid()).orElseThrow(() -> new AssertionError(this + " is not running"));
        process.destroyForcibly();
        process.onExit().join();
    }

    /** A polite end, as for maintenance. Returns when the process is gone; {@code deploy/run} starts it again. */
    public void stop() {
        ProcessHandle process = ProcessHandle.of(pid()).orElseThrow(() -> new AssertionError(this + " is not running"));
        process.destroy();
        process.onExit().join();
    }

    /** Waits until another process has taken the killed one's place and the product is ready again. */
    public static void awaitReady() {
        Instant giveUp = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (Instant.now().isAfter(giveUp)) {
                throw new AssertionError("the server did not come back within " + PATIENCE);
            }
            pause();
        }
    }

    private static boolean isReady() {
        try {
            Api.Answer health = TestServer.anonymous().get("/health/ready");
            // Only the application's own answer names what is pending.
            return PAYARA.lives() && MARIADB.lives() && health.status() == 200 && health.text().contains("\"pending\":[]");
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private boolean lives() {
        return ProcessHandle.of(pid()).isPresent();
    }

    /** What follows this beginning of an argument in the process's command line. */
    public String argument(String beginning) {
        try {
            return Stream.of(Files.readString(Path.of("/proc/" + pid() + "/cmdline")).split("\0"))
                    .filter(one -> one.startsWith(beginning)).findFirst()
                    .orElseThrow(() -> new AssertionError(this + " has no " + beginning)).substring(beginning.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first number of the pid file; the second is the start time that {@code deploy/run} checks. */
    long pid() {
        try {
            return Long.parseLong(Files.readString(TestServer.directory().resolve(name().toLowerCase() + ".pid")).split(" ")[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
