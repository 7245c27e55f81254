package org.gijido.ballots;

import org.gijido.shared.FeatureOnly;

/**
 * A seat in a round, as it was frozen: the name and the group of that day.
 *
 * @param left whether the member has left the chamber since: what was pressed before counts, nothing is taken afterwards
 */
public record RoundSeat(int seat, long councillorId, long personId, String name, String group, Standing standing, boolean left) {

    @FeatureOnly
    public RoundSeat(int seat, long councillorId, long personId, String name, String group, Standing standing) {
        this(seat, councillorId, personId, name, group, standing, false);
    }
}
