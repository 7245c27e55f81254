package org.gijido.ballots.seen;

/** How many stood up, raised a hand or wrote it on paper, where somebody counted: null means not counted, never 0. */
public record SeenFigures(Integer inFavour, Integer against) {

    boolean fits(int present) {
        int against = this.against == null ? 0 : this.against;
        return inFavour >= 0 && against >= 0 && inFavour + against <= present;
    }
}
