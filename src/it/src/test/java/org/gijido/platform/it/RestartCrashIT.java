package org.gijido.platform.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gijido.it.ServerProcess;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.Test;

/** The product comes back by itself when either server is killed. */
class RestartCrashIT {

    @Test
    void comesBackAfterPayaraIsKilled() {
        ServerProcess.PAYARA.kill();
        ServerProcess.awaitReady();
        assertEquals(200, TestServer.anonymous().get("/health/ready").status());
    }

    @Test
    void comesBackAfterMariaDbIsKilled() {
        ServerProcess.MARIADB.kill();
        ServerProcess.awaitReady();
        assertEquals(200, TestServer.anonymous().get("/health/ready").status());
    }
}
