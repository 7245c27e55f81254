package org.gijido.platform.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.gijido.it.Api;
import org.gijido.it.ListeningSockets;
import org.gijido.it.ServerProcess;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;

/** O6: only the http listener may be reached from other machines: admin, data grid, IIOP, JMX, timers and database may not. */
class LockDownIT {

    @Test
    void onlyTheHttpPortListensToOthers() {
        assertEquals(List.of(TestServer.url().getPort()), ListeningSockets.reachableFromOutside(ServerProcess.PAYARA));
    }

    @Test
    void theDatabaseListensToNobodyElse() {
        assertEquals(List.of(), ListeningSockets.reachableFromOutside(ServerProcess.MARIADB));
    }

    @Test
    void theServerDoesNotNameItself() {
        Api.Answer missing = TestServer.anonymous().get("/no-such-page");
        assertEquals("", missing.header("Server"));
        assertEquals("", missing.header("X-Powered-By"));
        assertFalse(missing.text().contains("Payara"), missing.text());
    }

    @Test
    void metricsAreNotForStrangers() {
        assertNotEquals(200, TestServer.anonymous().get("/metrics").status());
    }

    @Test
    void adminNeedsItsPassword() {
        assertEquals(401, TestServer.admin().get("/management/domain").status());
    }

    /** 128 random bits are 32 hexadecimal digits; the server's own generator makes 28 digits, half of them a clock. */
    @Test
    void sessionIdsAreLongAndNeverAlike() {
        String first = sessionId();
        assertTrue(first.matches("[0-9a-f]{40,}"), first);
        assertFalse(sessionId().startsWith(first.substring(0, 8)));
    }

    private static String sessionId() {
        String cookie = TestServer.anonymous().get("/signin.xhtml").header("Set-Cookie");
        return cookie.replaceAll("^[^=]*=", "").replaceAll("[;.].*", "");
    }
}
