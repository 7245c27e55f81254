package org.gijido.commands.it;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.gijido.commands.it.Trial.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same number with the same content is answered like the first time, also five at once; from another account, of another
 * subject or with another content it is refused. For every command that there is: a new one fails here until it is tried.
 */
class EveryCommandIT {

    private static final int EQUAL = 5;
    /** They share the form of their body with a command; a repeat is told by the version that was read. */
    private static final Set<String> BY_VERSION = Set.of("PUT /api/questions/{id}",
            "PUT /api/answers/{question}/back-data/texts/{entry}");
    /** A passing remark: nothing of it is stored, and the last one holds. */
    private static final Set<String> PASSING = Set.of("ballots.seen");
    /** Acts of pages give the same commands to the same services. */
    private static final Map<String, String> OF_PAGES = Map.of("EntryBean", "POST /api/questions",
            "EditBean", "POST /api/questions/{id}/move", "ImportBean", "POST /api/sessions/{session}/questions/import");

    static Stream<String> commands() {
        return Stream.concat(CommandSearch.requests().stream().filter(request -> !BY_VERSION.contains(request)),
                CommandSearch.ofTheSocket().stream().filter(command -> !PASSING.contains(command)));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isDoneOnceAndForNothingElse(String command) throws Exception {
        try (Trials trials = new Trials()) {
            Trial trial = trials.of(command);
            UUID id = UUID.randomUUID();
            List<Told> together = atOnce(() -> trial.same().under(id));
            Told first = together.getFirst();
            assertEquals(2, first.status() / 100, () -> command + first);
            assertAll(together.stream().map(told -> () -> assertEquals(first, told, "one of five at once")));
            assertEquals(first, trial.same().under(id), "once more");
            assertUsed(trial.otherAccount().under(id), "another account");
            assertUsed(trial.otherSubject().under(id), "another subject");
            assertUsed(trial.otherBody().under(id), "another content");
            assertEquals(first, trial.same().under(id), "after what was refused");
        }
    }

    @Test
    void everyCommandThatIsTriedIsThere() {
        assertEquals(new Trials().names(), commands().collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void pagesGiveNoOtherCommands() {
        assertEquals(new TreeSet<>(OF_PAGES.keySet()), CommandSearch.pageBeans());
        assertTrue(new Trials().names().containsAll(OF_PAGES.values()));
    }

    private static void assertUsed(Told told, String what) {
        assertTrue(told.isUsed(), () -> what + ": " + told);
    }

    private static List<Told> atOnce(Callable<Told> sending) throws Exception {
        CyclicBarrier together = new CyclicBarrier(EQUAL);
        try (ExecutorService people = Executors.newFixedThreadPool(EQUAL)) {
            List<Future<Told>> answers = IntStream.range(0, EQUAL).mapToObj(person -> people.submit(() -> {
                together.await();
                return sending.call();
            })).toList();
            List<Told> told = new ArrayList<>();
            for (Future<Told> answer : answers) {
                told.add(answer.get());
            }
            return told;
        }
    }
}
