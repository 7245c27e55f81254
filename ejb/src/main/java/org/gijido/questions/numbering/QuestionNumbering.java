package org.gijido.questions.numbering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gijido.questions.QuestionNumber;

/**
 * Works out the numbers of one speaker's questions when one comes in, moves or goes. An item takes everything below it
 * along; a place that is taken pushes its neighbours on up to the first gap; a place that falls empty is closed.
 *
 * <p>Keys are whatever tells the items apart. Pure: nothing here knows the database.
 */
final class QuestionNumbering<K> {

    private final Map<K, List<Integer>> paths = new LinkedHashMap<>();
    private final Map<K, List<Integer>> before = new HashMap<>();

    QuestionNumbering(Map<K, QuestionNumber> numbers) {
        numbers.forEach((key, number) -> paths.put(key, number.path()));
        before.putAll(paths);
    }

    /** Makes room for a new item at the number. @throws NumbersFull when that pushes one beyond 99 */
    void makeRoom(QuestionNumber number) {
        makeRoom(number.path());
    }

    /** Closes the place of an item that is gone, unless something still stands below it. */
    void close(QuestionNumber gone) {
        closeGap(gone.path());
    }

    /**
     * Moves the item and all below it.
     *
     * @param target as the numbers stand before the move; the item ends there, or below the parent meant, if that moved up
     * @throws NumbersFull when the tree would get deeper than three levels or a number larger than 99
     * @throws IllegalArgumentException when the target lies below the item itself
     */
    void move(K key, QuestionNumber target) {
        List<Integer> source = paths.get(key);
        List<Integer> wanted = target.path();
        if (wanted.equals(source)) {
            return;
        }
        if (startsWith(wanted, source)) {
            throw new IllegalArgumentException("below itself");
        }
        Map<K, List<Integer>> subtree = takeOut(source);
        boolean closed = closeGap(source);
        List<Integer> place = closed ? parentAfterClosing(wanted, source) : wanted;
        makeRoom(place);
        subtree.forEach((moved, path) -> paths.put(moved, grafted(path, source.size(), place)));
    }

    /** The items whose number changed, with the new one. */
    Map<K, QuestionNumber> changes() {
        Map<K, QuestionNumber> changed = new LinkedHashMap<>();
        paths.forEach((key, path) -> {
            if (!path.equals(before.get(key))) {
                changed.put(key, QuestionNumber.of(path));
            }
        });
        return changed;
    }

    private Map<K, List<Integer>> takeOut(List<Integer> prefix) {
        Map<K, List<Integer>> subtree = new LinkedHashMap<>();
        paths.forEach((key, path) -> {
            if (startsWith(path, prefix)) {
                subtree.put(key, path);
            }
        });
        paths.keySet().removeAll(subtree.keySet());
        return subtree;
    }

    private void makeRoom(List<Integer> place) {
        int level = place.size() - 1;
        Set<Integer> taken = siblings(place);
        int firstFree = place.get(level);
        while (taken.contains(firstFree)) {
            firstFree++;
        }
        if (firstFree > QuestionNumber.LARGEST) {
            throw new NumbersFull();
        }
        shift(place, place.get(level), firstFree - 1, 1);
    }

    private boolean closeGap(List<Integer> gone) {
        int level = gone.size() - 1;
        if (siblings(gone).contains(gone.get(level))) {
            return false;
        }
        shift(gone, gone.get(level) + 1, QuestionNumber.LARGEST, -1);
        return true;
    }

    /** The figures in use on the level of the path below its parent. */
    private Set<Integer> siblings(List<Integer> path) {
        int level = path.size() - 1;
        Set<Integer> taken = new HashSet<>();
        for (List<Integer> other : paths.values()) {
            if (other.size() > level && other.subList(0, level).equals(path.subList(0, level))) {
                taken.add(other.get(level));
            }
        }
        return taken;
    }

    private void shift(List<Integer> among, int from, int to, int by) {
        int level = among.size() - 1;
        paths.replaceAll((key, path) -> {
            boolean beside = path.size() > level && path.subList(0, level).equals(among.subList(0, level));
            return beside && path.get(level) >= from && path.get(level) <= to ? with(path, level, path.get(level) + by) : path;
        });
    }

    /** Where the wanted place lies once the gap is closed: its parent may have moved up by one. */
    private static List<Integer> parentAfterClosing(List<Integer> wanted, List<Integer> gone) {
        int level = gone.size() - 1;
        boolean parentBeside = wanted.size() > gone.size() && wanted.subList(0, level).equals(gone.subList(0, level));
        return parentBeside && wanted.get(level) > gone.get(level) ? with(wanted, level, wanted.get(level) - 1) : wanted;
    }

    private static List<Integer> grafted(List<Integer> path, int cut, List<Integer> place) {
        List<Integer> grafted = new ArrayList<>(place);
        grafted.addAll(path.subList(cut, path.size()));
        if (grafted.size() > QuestionNumber.DEEPEST) {
            throw new NumbersFull();
        }
        return grafted;
    }

    private static boolean startsWith(List<Integer> path, List<Integer> prefix) {
        return path.size() >= prefix.size() && path.subList(0, prefix.size()).equals(prefix);
    }

    private static List<Integer> with(List<Integer> path, int level, int figure) {
        List<Integer> copy = new ArrayList<>(path);
        copy.set(level, figure);
        return copy;
    }

    /** The numbers do not reach: more than 99 on a level, or more than three levels. */
    static final class NumbersFull extends RuntimeException {
    }
}
