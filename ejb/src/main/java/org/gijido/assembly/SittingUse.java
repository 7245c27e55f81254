package org.gijido.assembly;

/** Says whether something of a feature belongs to a sitting, which then cannot be removed. One bean a feature. */
public interface SittingUse {

    boolean isUsed(long sittingId);
}
