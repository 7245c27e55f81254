package org.gijido.rules;

/** From when the chamber's screens show who voted what. */
public enum NamesShown {
    AT_CLOSING,
    AT_DECLARATION,
    /** Never in the chamber; only in the published record. */
    RECORD_ONLY
}
