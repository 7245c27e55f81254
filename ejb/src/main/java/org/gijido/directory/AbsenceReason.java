package org.gijido.directory;

/** Why somebody is away; only who may note it for the person is told. */
public enum AbsenceReason {
    /** 出張. */
    BUSINESS_TRIP,
    /** 休暇. */
    LEAVE,
    /** 病気. */
    ILLNESS,
    OTHER
}
