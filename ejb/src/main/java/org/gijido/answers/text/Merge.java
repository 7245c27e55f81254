package org.gijido.answers.text;

import org.gijido.shared.FeatureOnly;

/** What became of an update that somebody sent. */
@FeatureOnly
public enum Merge {
    /** It changed the text's record. */
    APPLIED,
    /** Everything in it was there already: a repeat. */
    KNOWN,
    /** It is not an update at all, or a damaged one. */
    MALFORMED,
    /** It carries something else than plain text, or text for another place. */
    FOREIGN,
    /** It builds on something that never arrived. The text is unusable until that comes: throw it away and load again. */
    GAP
}
