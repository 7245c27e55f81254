package org.gijido.it;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * One of the servers that are tested side by side, each with a JVM of tests for itself: {@code gijido.dir} names their
 * directories
 * with commas (a relative one is below the sources), and the number of the JVM says which is its own. What {@code deploy/run}
 * wrote there about the server becomes
 * system properties, before any test or extension asks for them.
 */
public final class Lane implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String own = System.getProperty("gijido.lane");
        if (own == null) {
            // Tests that need no server, or Maven itself, which only counts the classes.
            return;
        }
        int number = Integer.parseInt(own.substring("lane".length()));
        String[] lanes = TestServer.setting("gijido.dir").split(",");
        String lane = lanes[Math.floorMod(number - 1, lanes.length)];
        Path server = TestServer.sources().resolve(lane).resolve("server.properties");
        if (Files.exists(server)) {
            properties(server).forEach((name, value) -> System.setProperty((String) name, (String) value));
        }
    }

    private static Properties properties(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
