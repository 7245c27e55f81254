package org.gijido.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class LookoutTest {

    private static final int RESTING_BEATS = 4;

    private final boolean[] alone = {true};
    private final Lookout lookout = new Lookout(new Grid() {
        @Override
        public boolean isAlone() {
            return alone[0];
        }
    }, RESTING_BEATS);

    private List<Boolean> beats(int many) {
        return IntStream.range(0, many).mapToObj(beat -> looks()).toList();
    }

    private boolean looks() {
        boolean[] looked = {false};
        lookout.beat(() -> looked[0] = true);
        return looked[0];
    }

    @Test
    void nodeAloneRests() {
        assertEquals(List.of(true, false, false, true, false, false, false, true), beats(8));
    }

    @Test
    void whatItDidItselfIsLookedAtOnTheNextBeat() {
        beats(1);
        lookout.note();
        lookout.note();
        assertEquals(List.of(true, false), beats(2));
    }

    @Test
    void withOthersItNeverRests() {
        alone[0] = false;
        assertEquals(List.of(true, true, true, true, true), beats(5));
    }

    @Test
    void whatFailedIsDueAgain() {
        assertThrows(IllegalStateException.class, () -> lookout.beat(() -> {
            throw new IllegalStateException("the database is away");
        }));
        assertEquals(List.of(true, false), beats(2));
    }
}
