package org.gijido.forms;

/** Who made a version of a form. */
public enum FormOrigin {
    /** It came with the product. */
    SHIPPED,
    /** The city made it, or changed one that came with the product, which no later release then changes. */
    CITY
}
