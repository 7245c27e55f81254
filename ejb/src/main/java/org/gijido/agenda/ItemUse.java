package org.gijido.agenda;

/** Says whether an item was already put to a vote; then it may not be changed or removed. One bean a feature. */
public interface ItemUse {

    boolean isPut(long itemId);
}
