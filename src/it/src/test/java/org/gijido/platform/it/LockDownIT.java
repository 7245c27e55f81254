package org.gijido.platform.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.List;
import java.util.stream.IntStream;

import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;

/** Only the http listener may be reached from other machines: admin, data grid, IIOP, JMX and database may not. */
class LockDownIT {

    @Test
    void onlyTheHttpPortListensToOthers() throws IOException {
        List<InetAddress> outside = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress()).toList();
        assumeTrue(!outside.isEmpty(), "this machine has no address but loopback");
        assertEquals(List.of(TestServer.url().getPort()), portsOfTheServers().filter(port -> answers(outside.getFirst(), port)).boxed().toList());
    }

    @Test
    void theServerDoesNotNameItself() {
        assertEquals("", TestServer.anonymous().get("/health/ready").header("Server"));
        assertEquals("", TestServer.anonymous().get("/health/ready").header("X-Powered-By"));
    }

    /** The hundred that deploy/run took for this directory (the database has the first), and the public one. */
    private static IntStream portsOfTheServers() {
        int first = Integer.getInteger("gijido.database.port");
        return IntStream.concat(IntStream.of(TestServer.url().getPort()), IntStream.range(first, first + 100));
    }

    private static boolean answers(InetAddress address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
