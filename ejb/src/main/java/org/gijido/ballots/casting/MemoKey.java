package org.gijido.ballots.casting;

import java.util.Optional;

import org.gijido.platform.KeyFiles;
import org.gijido.platform.Seal;

/** A key that memos are sealed with. @param name of its file; each memo names it */
record MemoKey(String name, Seal seal) {

    /** Empty on a machine that does not have it. */
    static Optional<MemoKey> find(String name) {
        return KeyFiles.find(name).map(key -> new MemoKey(name, new Seal(key)));
    }

    static MemoKey make(String name) {
        return new MemoKey(name, new Seal(KeyFiles.make(name)));
    }

    byte[] close(String memo, long person, long item) {
        return seal.close(memo, owner(person, item));
    }

    /** Empty for one that another key has sealed. */
    Optional<String> open(byte[] sealed, long person, long item) {
        return seal.openText(sealed, owner(person, item));
    }

    private static String owner(long person, long item) {
        return person + "/" + item;
    }
}
