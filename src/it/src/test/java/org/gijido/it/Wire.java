package org.gijido.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A network cable between a browser and the server that a test can pull. Unlike the browser's own offline switch it also
 * breaks open sockets, and the server notices.
 */
public final class Wire implements AutoCloseable {

    private final ServerSocket entrance;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    private Wire(ServerSocket entrance) {
        this.entrance = entrance;
        Thread.ofVirtual().start(this::takeIn);
    }

    public static Wire lay() {
        try {
            return new Wire(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server's address at this end of the wire. */
    public URI url() {
        return URI.create("http://localhost:" + entrance.getLocalPort());
    }

    public void cut() {
        cut = true;
        ends.forEach(Wire::pull);
        ends.clear();
    }

    public void mend() {
        cut = false;
    }

    @Override
    public void close() {
        cut();
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void takeIn() {
        while (!entrance.isClosed()) {
            try {
                connect(entrance.accept());
            } catch (IOException e) {
                // The entrance was closed, or the server is away: the browser sees a broken connection, as it should.
            }
        }
    }

    private void connect(Socket near) throws IOException {
        if (cut) {
            pull(near);
            return;
        }
        Socket far;
        try {
            far = new Socket(InetAddress.getLoopbackAddress(), TestServer.url().getPort());
        } catch (IOException e) {
            pull(near);
            throw e;
        }
        ends.add(near);
        ends.add(far);
        if (cut) {
            // Cut while it was being laid.
            pull(near);
            pull(far);
        }
        Thread.ofVirtual().start(() -> carry(near, far));
        Thread.ofVirtual().start(() -> carry(far, near));
    }

    private void carry(Socket from, Socket to) {
        try (InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException e) {
            // One end went away; the other follows.
        } finally {
            pull(from);
            pull(to);
            ends.remove(from);
            ends.remove(to);
        }
    }

    private static void pull(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // Already gone.
        }
    }
}
