package org.gijido.directory;

/** Somebody or a unit that was found, as of today. */
public sealed interface FoundInDirectory {

    /** @param post the main one with its unit: 総務部 総務課 主任; empty for none */
    record Somebody(String staffNumber, PersonName name, String post) implements FoundInDirectory {
    }

    /**
     * A unit.
     *
     * @param above the units above it; empty for one on top
     * @param head who leads it, with the title: 課長 福島 太郎; empty when nobody does
     */
    record AUnit(long id, String name, String above, String head) implements FoundInDirectory {
    }
}
