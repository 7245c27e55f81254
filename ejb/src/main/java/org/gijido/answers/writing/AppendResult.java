package org.gijido.answers.writing;

/** What became of a piece of writing. */
public sealed interface AppendResult {

    /** It is in the record, under this number. */
    record Appended(long seq) implements AppendResult {}

    /** It was in the record before; nothing was done again. */
    record Repeated(long seq) implements AppendResult {}

    /** The answer is signed off: what was written stays with the writer. */
    record Locked() implements AppendResult {}

    /** It builds on something that never arrived: send everything since the server's state. */
    record Gap() implements AppendResult {}

    /** It cannot be taken in; the key names the sentence that says why. */
    record Refused(String key, Object... arguments) implements AppendResult {}

    /** The caller has no part in this answer. */
    record Forbidden() implements AppendResult {}
}
