package org.gijido.platform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.gijido.shared.BusinessException;

/** The rows of a file that cannot be taken: the first thousand with the reason, the rest by number. A file may be all junk. */
public final class RowRefusals {

    /** So many are listed; nobody mends more by hand. */
    public static final int LISTED = 1_000;

    private final List<RowRefusal> listed = new ArrayList<>();
    private int count;

    public void add(RowRefusal refusal) {
        count++;
        if (listed.size() < LISTED) {
            listed.add(refusal);
        }
    }

    public void add(int row, String key, Object... arguments) {
        add(RowRefusal.of(row, BusinessException.invalid(key, arguments)));
    }

    /** Reads a row; what breaks a rule is noted. */
    public void attempt(int row, Runnable reading) {
        try {
            reading.run();
        } catch (BusinessException refusal) {
            add(RowRefusal.of(row, refusal));
        }
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** How many there were, listed or not. A row with two faults counts twice. */
    public int count() {
        return count;
    }

    /** By row. */
    public List<RowRefusal> listed() {
        return listed.stream().sorted(Comparator.comparingInt(RowRefusal::row)).toList();
    }
}
