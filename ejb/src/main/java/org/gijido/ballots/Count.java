package org.gijido.ballots;

import org.gijido.rules.CouncilRules;

/**
 * The ballots of a round, counted. All numbers are of members who were entitled and in the chamber.
 *
 * @param notPressed those who pressed nothing until the closing
 */
public record Count(int inFavour, int against, int abstain, int notPressed) {

    public int pressed() {
        return inFavour + against + abstain;
    }

    /** With those who pressed nothing where the rules put them. Under BLOCKS a closed vote has none. */
    Count settled(CouncilRules rules) {
        return switch (rules.notPressed()) {
            case AGAINST -> new Count(inFavour, against + notPressed, abstain, 0);
            case ABSTAIN -> new Count(inFavour, against, abstain + notPressed, 0);
            case BLOCKS -> this;
        };
    }
}
