package org.gijido.forms;

import java.time.LocalDateTime;

/**
 * A version of a form as it was taken.
 *
 * @param text   its file
 * @param madeBy the name on that day; empty for what came with the product
 */
public record FormVersion(Form form, String text, FormOrigin origin, LocalDateTime madeAt, String madeBy) {
}
