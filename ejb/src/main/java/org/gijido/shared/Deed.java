package org.gijido.shared;

/** An event that whoever did it finds again: among what is done, and among what now lies with others. */
public interface Deed extends Audited {

    /** Where its object lies afterwards. */
    enum Way {
        /** With somebody else, or nowhere any more. */
        ON,
        /** With the one who did it: taken back. */
        BACK,
        /** Where it was, and its place is content with that: taken on. */
        TAKEN,
        /** Where it was. */
        STAYS
    }

    /** What was done: {@code questions.ASSIGNED}; people read the word {@code questions.act.ASSIGNED}. */
    String act();

    Way way();
}
