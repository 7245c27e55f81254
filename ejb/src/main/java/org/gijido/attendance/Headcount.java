package org.gijido.attendance;

/**
 * How many are in the chamber, without who they are.
 *
 * @param present in the chamber, the chair among them
 * @param excused recused from the matter and out of the chamber for it, though they came that day
 * @param quorum  how many must be present (Act 113)
 */
public record Headcount(int present, int excused, int quorum) {

    /**
     * Act 113, proviso: whoever has to leave because of a recusal does not spoil the quorum. One who is recused and did not
     * come that day is missing like anybody else.
     */
    public boolean hasQuorum() {
        return present + excused >= quorum;
    }
}
