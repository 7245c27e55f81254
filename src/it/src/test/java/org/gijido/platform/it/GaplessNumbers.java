package org.gijido.platform.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.transaction.UserTransaction;

import org.gijido.numbers.DocumentNumber;
import org.gijido.numbers.FiscalYear;
import org.gijido.numbers.NumberSeries;
import org.gijido.numbers.Numbers;
import org.gijido.numbers.VoidNumber;
import org.gijido.shared.Actor;
import org.gijido.shared.BusinessException;

/** Many who take numbers of one series at once, every fifth of whom fails afterwards; and what else is done to numbers. */
class GaplessNumbers {
    private static final int AT_ONCE = 200;
    private static final FiscalYear YEAR = new FiscalYear(2026);

    private final Numbers numbers;
    private final UserTransaction transaction;
    private final NumberSeries series;
    private final NumberedDecision decisions;

    GaplessNumbers(Numbers numbers, NumberSeries series, UserTransaction transaction, NumberedDecision decisions) {
        this.numbers = numbers;
        this.series = series;
        this.transaction = transaction;
        this.decisions = decisions;
    }

    void check() throws Exception {
        atOnce();
        steps();
        branchesAndVoids();
    }

    private void atOnce() throws Exception {
        series.begin("総", YEAR);
        List<Integer> kept = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService all = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> runs = new ArrayList<>();
            for (int decision = 0; decision < AT_ONCE; decision++) {
                boolean fails = decision % 5 == 0;
                runs.add(all.submit(() -> {
                    start.await();
                    int number = decisions.number(fails);
                    return fails || kept.add(number);
                }));
            }
            start.countDown();
            for (Future<?> run : runs) {
                run.get();
            }
        }
        assertEquals(IntStream.rangeClosed(1, AT_ONCE * 4 / 5).boxed().toList(), kept.stream().sorted().toList());
    }

    /** Another step begins at its next multiple; another symbol and another year begin anew. */
    private void steps() throws Exception {
        assertEquals(10, take("指令", YEAR, 10).number());
        assertEquals(20, take("指令", YEAR, 10).number());
        assertEquals(21, take("指令", YEAR, 1).number());
        assertEquals(30, take("指令", YEAR, 10).number());
        assertEquals(10, take("指令", new FiscalYear(2027), 10).number());
        series.beginAll(new FiscalYear(2027));
        assertEquals(11, take("指令", new FiscalYear(2027), 1).number(), "what was begun goes on");
        assertEquals(1, take("総", new FiscalYear(2027), 1).number());
    }

    private void branchesAndVoids() throws Exception {
        DocumentNumber first = take("枝", YEAR, 1);
        assertEquals("枝第1-2号", within(() -> numbers.branch(first)).words());
        assertEquals("枝第1-3号", within(() -> numbers.branch(first)).words());
        assertEquals("枝第2号", take("枝", YEAR, 1).words(), "a branch takes no number");
        assertRefused("numbers.error.reason", () -> voided(first, " "));
        voided(first, "取下げ");
        assertRefused("numbers.error.voidAlready", () -> voided(first, "もう一度"));
        assertRefused("numbers.error.notGiven", () -> voided(new DocumentNumber("枝", YEAR, 9, 0), "誤り"));
        List<VoidNumber> voids = within(() -> numbers.voids("枝", YEAR));
        assertEquals(List.of("枝第1号 取下げ"), voids.stream().map(one -> one.number().words() + " " + one.reason()).toList());
        assertEquals(3, take("枝", YEAR, 1).number(), "a void number is not given again");
    }

    private Object voided(DocumentNumber number, String reason) throws Exception {
        return within(() -> {
            numbers.leaveVoid(number, Actor.SYSTEM, reason);
            return null;
        });
    }

    private DocumentNumber take(String symbol, FiscalYear year, int step) throws Exception {
        return within(() -> numbers.take(symbol, year, step));
    }

    private <T> T within(Callable<T> act) throws Exception {
        transaction.begin();
        try {
            T result = act.call();
            transaction.commit();
            return result;
        } catch (BusinessException refused) {
            transaction.rollback();
            throw refused;
        }
    }

    private static void assertRefused(String key, Callable<?> act) {
        assertEquals(key, assertThrows(BusinessException.class, act::call).key());
    }
}
