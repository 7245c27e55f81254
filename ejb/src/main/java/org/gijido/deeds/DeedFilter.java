package org.gijido.deeds;

import java.time.LocalDate;

/**
 * Which of the own deeds are asked for.
 *
 * @param sent only what now lies with others, each thing once
 * @param act  null for all
 * @param from the first day; null for all
 */
public record DeedFilter(boolean sent, String act, LocalDate from) {
}
