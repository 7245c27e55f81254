package org.gijido.sentences;

/**
 * Figures as far as they were counted: null means not counted, which is never the same as 0.
 *
 * @param present who is entitled in this vote and in the chamber; the presiding member only where the chair votes
 */
public record Figures(Integer inFavour, Integer against, Integer abstained, int present) {

    /** Nobody counted: no objection was heard, or the chair only looked. */
    public static Figures uncounted(int present) {
        return new Figures(null, null, null, present);
    }

    /** Whether everybody present was seen to be in favour. */
    boolean unanimous() {
        return inFavour != null && present > 0 && inFavour == present;
    }
}
