package org.gijido.sentences;

/**
 * Who was elected.
 *
 * @param seat  議席番号; null for one who is no member of the council
 * @param votes null where nobody counted (指名推選)
 * @param byLot whether the lot decided among equals くじ
 */
public record ElectedPerson(Integer seat, String name, Integer votes, boolean byLot) {
}
