package org.gijido.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

class AnchoredTest {

    private static Link link(long number, int hash) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) hash);
        return new Link(number, bytes);
    }

    /** Places 1 to {@code end}, each with its number as the hash. */
    private static Optional<AuditVerdict> walk(Anchored anchored, long end) {
        return LongStream.rangeClosed(1, end).mapToObj(number -> link(number, (int) number)).map(anchored::fault)
                .flatMap(Optional::stream).findFirst().or(() -> anchored.cut(link(end, (int) end)));
    }

    private static Anchored at(int... numbers) {
        return new Anchored(IntStream.of(numbers).mapToObj(number -> link(number, number)).iterator());
    }

    @Test
    void aChainThatGoesThroughAllItsAnchorsIsSound() {
        assertEquals(Optional.empty(), walk(at(2, 5, 9), 12));
        assertEquals(Optional.empty(), walk(at(2, 5, 9), 9));
        assertEquals(Optional.empty(), walk(at(), 9));
    }

    @Test
    void anAnchorThatIsWrittenTwiceOrOutOfOrderIsNoFault() {
        assertEquals(Optional.empty(), walk(at(0, 2, 5, 5, 3, 9), 12));
    }

    @Test
    void anotherHashNamesTheRowsSinceTheLastThatAgreed() {
        Anchored anchored = new Anchored(List.of(link(2, 2), link(5, 77), link(9, 9)).iterator());
        assertEquals(Optional.of(new AuditVerdict.Resealed(3, 5)), walk(anchored, 12));
    }

    @Test
    void anEndBeforeTheLastAnchorIsCut() {
        assertEquals(Optional.of(new AuditVerdict.Cut(5, 9)), walk(at(2, 5, 9), 4));
    }
}
