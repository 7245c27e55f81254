package org.gijido.scenario;

/** What the clerks of a sitting do, by whatever means; where two have to act, both do. */
interface Clerk {

    void everybodyPresent();

    void preside(int seat);

    void openSitting();

    void open(long item);

    void closeVote();

    void lot(int seat);

    /** With the words that are proposed. @return the words */
    String declare();

    void object(int objectors, String reason);

    /** Makes the running vote void. */
    void reset(String reason);

    /** @param method 起立 */
    void change(long item, String method, String reason);

    /** So many stood up; the others were not counted. */
    void stood(long item, int inFavour);

    void adjourn();

    /** The clerk goes home. */
    default void goHome() {
    }
}
