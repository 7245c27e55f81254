package org.gijido.numbers;

import java.time.LocalDateTime;

/** A number whose document came to nothing 欠番. */
public record VoidNumber(DocumentNumber number, String reason, LocalDateTime at, String by) {
}
