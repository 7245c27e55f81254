package org.gijido.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which TCP ports a process listens on, as the kernel of Linux tells it. */
public final class ListeningSockets {

    private static final String LISTEN = "0A";
    /** 127.0.0.1 as IPv4, mapped into IPv6, and ::1, in the notation of {@code /proc/net}. */
    private static final Set<String> LOOPBACK = Set.of("0100007F", "0000000000000000FFFF00000100007F",
            "00000000000000000000000001000000");

    private ListeningSockets() {
    }

    /** Ports whose address is not a loopback address, in ascending order. */
    public static List<Integer> reachableFromOutside(ServerProcess process) {
        Set<String> inodes = socketsOf(process.pid());
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6").flatMap(ListeningSockets::rows)
                .filter(row -> row[3].equals(LISTEN) && inodes.contains(row[9]))
                .map(row -> row[1].split(":"))
                .filter(address -> !LOOPBACK.contains(address[0]))
                .map(address -> Integer.parseInt(address[1], 16)).distinct().sorted().toList();
    }

    private static Stream<String[]> rows(String table) {
        try {
            return Files.readAllLines(Path.of(table)).stream().skip(1).map(line -> line.strip().split(" +"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> socketsOf(long pid) {
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return descriptors.map(ListeningSockets::target).filter(name -> name.startsWith("socket:["))
                    .map(name -> name.substring(8, name.length() - 1)).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Descriptors come and go while we look. */
    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException e) {
            return "";
        }
    }
}
