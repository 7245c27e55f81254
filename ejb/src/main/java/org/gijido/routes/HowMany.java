package org.gijido.routes;

/**
 * How many of those who may stamp at a place have to. The number of a city bends to the day: where fewer are left who can,
 * all of them are enough, for a paper that nobody can stamp any more would lie there for ever.
 *
 * @param number {@code 0} for all of them, {@code 1} for any one, otherwise so many different people
 */
public record HowMany(int number) {
    /** Whoever comes first. */
    public static final HowMany ANY = new HowMany(1);
    /** Everybody who could on the day when it became the turn of the place. */
    public static final HowMany ALL = new HowMany(0);
    /** The most that can be asked for by a number. */
    public static final int MOST = 9;

    /** @throws IllegalArgumentException for a number below 0 */
    public HowMany {
        if (number < 0) {
            throw new IllegalArgumentException("No number of people: " + number);
        }
    }

    public boolean all() {
        return number == 0;
    }

    /** Whether one stamp is enough whoever puts it; then nobody need be counted. */
    public boolean any() {
        return number == 1;
    }

    /**
     * How many stamps make the place whole.
     *
     * @param given  stamps that stand
     * @param coming how many different people can still put one
     * @return at least 1
     */
    public int needed(int given, int coming) {
        return Math.max(1, all() ? given + coming : Math.min(number, given + coming));
    }
}
