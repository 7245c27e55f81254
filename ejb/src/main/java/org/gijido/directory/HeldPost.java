package org.gijido.directory;

/**
 * A post that somebody holds on a day.
 *
 * @param unitId the unit that it belongs to itself; null above all departments
 */
public record HeldPost(long personId, Long unitId, PostKind kind, String title, PostRank rank) {

    /** Whether it lies in this unit itself, not in one below it. @param unit null above all departments */
    public boolean liesIn(Long unit) {
        return unit == null ? unitId == null : unit.equals(unitId);
    }
}
