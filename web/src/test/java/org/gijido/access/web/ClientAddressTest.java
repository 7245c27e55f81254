package org.gijido.access.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S6, O16: the forwarded address counts when a trusted proxy names it, and only then. */
class ClientAddressTest {

    private static final Set<InetAddress> TRUSTED = ClientAddress.addresses("127.0.0.1, ::1, 10.1.1.1");

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
            "127.0.0.1, 192.0.2.7,                           192.0.2.7",
            "0:0:0:0:0:0:0:1, 192.0.2.7,                     192.0.2.7",
            "::1, 2001:db8::7,                               2001:db8:0:0:0:0:0:7",
            "192.0.2.9, 192.0.2.7,                           192.0.2.9",
            "127.0.0.1, ,                                    127.0.0.1",
            "127.0.0.1, \"6.6.6.6, 192.0.2.7\",              192.0.2.7",
            "127.0.0.1, \"6.6.6.6, 192.0.2.7, 10.1.1.1\",    192.0.2.7",
            "127.0.0.1, \"6.6.6.6, 192.0.2.9, 192.0.2.7\",   192.0.2.7",
            "127.0.0.1, unknown,                             127.0.0.1",
            "127.0.0.1, \"192.0.2.7, \",                     127.0.0.1",
            "127.0.0.1, dead.beef,                           127.0.0.1",
            "127.0.0.1, 999.1.1.1,                           127.0.0.1",
            "10.1.1.1, \"6.6.6.6,<script>\",                 10.1.1.1"})
    void theFirstThatIsNoProxyOfOursIsTheClient(String peer, String forwarded, String client) {
        assertEquals(client, ClientAddress.of(peer, forwarded, TRUSTED));
    }

    @Test
    void nobodyIsTrustedWhereTheSettingIsEmpty() {
        assertEquals("127.0.0.1", ClientAddress.of("127.0.0.1", "192.0.2.7", ClientAddress.addresses("")));
    }

    @Test
    void aWrongSettingIsTold() {
        assertThrows(IllegalArgumentException.class, () -> ClientAddress.addresses("127.0.0.1, proxy.example"));
    }
}
