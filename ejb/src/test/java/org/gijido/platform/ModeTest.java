package org.gijido.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ModeTest {

    @ParameterizedTest
    @ValueSource(strings = {"demo", "DEMO", "Demo"})
    void theDemoIsNamed(String name) {
        assertEquals(Mode.DEMO, Mode.named(name));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"production", "demonstration", " demo", "test", "true"})
    void anythingElseIsProduction(String name) {
        assertEquals(Mode.PRODUCTION, Mode.named(name));
    }
}
