package org.gijido.ballots;

import org.gijido.rules.CouncilRules;
import org.gijido.shared.FeatureOnly;

/**
 * The ballots of a round, counted. All numbers are of members who were entitled and in the chamber.
 *
 * @param notPressed those who pressed nothing until the closing
 */
public record Count(int inFavour, int against, int abstain, int notPressed) {

    @FeatureOnly
    public static final Count NOTHING = new Count(0, 0, 0, 0);

    public int pressed() {
        return inFavour + against + abstain;
    }

    /** Everybody who took part or could have: the base of a majority does not shrink when somebody presses nothing. */
    public int present() {
        return pressed() + notPressed;
    }

    /**
     * With those who pressed nothing, and with abstentions, where the rules put them. Who is left under
     * {@code BLOCKS} was not accounted for: present, and neither for nor against.
     */
    public Count settled(CouncilRules rules) {
        Count settled = switch (rules.notPressed()) {
            case AGAINST -> new Count(inFavour, against + notPressed, abstain, 0);
            case ABSTAIN -> new Count(inFavour, against, abstain + notPressed, 0);
            case BLOCKS -> this;
        };
        return rules.abstentionsAsAgainst()
                ? new Count(settled.inFavour, settled.against + settled.abstain, 0, settled.notPressed) : settled;
    }
}
