package org.gijido.archive;

/** Is told how far an import has come. */
@FunctionalInterface
public interface ImportProgress {

    /** For those who wait for the end. */
    ImportProgress UNWATCHED = rows -> {};

    /** @param rows dealt with so far */
    void at(int rows);
}
