package org.gijido.scenario;

import java.io.IOException;

import org.junit.jupiter.api.Test;

/** The script of a whole sitting, from the roll to the verification, held by programs and on the screens. */
class SittingScenarioIT {

    @Test
    void theSittingIsHeldThroughTheInterfaces() throws IOException {
        try (Sitting sitting = new Sitting(Script.read("sitting.txt"), ClerkByInterface::new)) {
            sitting.hold();
        }
    }

    @Test
    void theSittingIsHeldOnTheScreens() throws IOException {
        try (Sitting sitting = new Sitting(Script.read("sitting.txt"), ClerkOnScreens::new)) {
            sitting.hold();
        }
    }
}
