package org.gijido.live.web;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.PongMessage;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;

import org.gijido.platform.JsonText;

/** The socket itself: decodes frames and hands them on. */
@ServerEndpoint("/live")
@ApplicationScoped
public class LiveEndpoint {

    /** In characters. The session's own bound covers only messages in several frames. */
    static final int LONGEST_FRAME = 16 * 1024;
    private static final Logger LOG = System.getLogger(LiveEndpoint.class.getName());

    @Inject
    private LiveSockets sockets;
    @Inject
    private LiveCommands commands;

    public LiveEndpoint() {
    }

    LiveEndpoint(LiveSockets sockets, LiveCommands commands) {
        this.sockets = sockets;
        this.commands = commands;
    }

    @OnOpen
    public void open(Session session) throws IOException {
        session.setMaxTextMessageBufferSize(LONGEST_FRAME);
        session.setMaxBinaryMessageBufferSize(1);
        // Who is silent is found out by pings. To say so where it is so already plans a task and costs as much as the rest.
        if (session.getMaxIdleTimeout() != 0) {
            session.setMaxIdleTimeout(0);
        }
        if (session.getUserPrincipal() instanceof LivePrincipal principal) {
            sockets.open(session, principal.credential()).ifPresent(
                    socket -> socket.send(Frames.hello(socket.id(), socket.caller().name())));
        } else {
            close(session, CloseCodes.VIOLATED_POLICY);
        }
    }

    @OnMessage
    public void message(String text, Session session) {
        if (text.length() > LONGEST_FRAME) {
            close(session, CloseCodes.TOO_BIG);
            return;
        }
        sockets.of(session).ifPresent(socket -> {
            socket.heard();
            try {
                commands.carryOut(socket, frame(text));
            } catch (IllegalArgumentException unknown) {
                close(session, CloseCodes.VIOLATED_POLICY);
            } catch (RuntimeException failure) {
                // The edge of the socket: who asks for a topic waits for an answer, and comes back when the connection ends.
                LOG.log(Level.ERROR, "a frame was not carried out", failure);
                close(session, CloseCodes.UNEXPECTED_CONDITION);
            }
        });
    }

    /** The parser says no with whatever it likes, to what is nested too deep for example. */
    private static JsonObject frame(String text) {
        try {
            return JsonText.read(text);
        } catch (RuntimeException unreadable) {
            throw new IllegalArgumentException("no frame", unreadable);
        }
    }

    @OnMessage
    public void pong(PongMessage pong, Session session) {
        sockets.of(session).ifPresent(LiveSocket::heard);
    }

    @OnClose
    public void close(Session session) {
        sockets.closed(session);
    }

    /** A connection that breaks is ordinary; the client resumes. */
    @OnError
    public void error(Session session, Throwable failure) {
        LOG.log(Level.DEBUG, "socket broke: {0}", failure.getClass().getSimpleName());
    }

    private static void close(Session session, CloseReason.CloseCode code) {
        try {
            session.close(new CloseReason(code, ""));
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "socket was closed already");
        }
    }
}
