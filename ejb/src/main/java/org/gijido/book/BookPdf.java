package org.gijido.book;

/**
 * A printed paper.
 *
 * @param fileName under which a browser saves it
 */
public record BookPdf(String fileName, byte[] bytes) {}
