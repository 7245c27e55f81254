package org.gijido.papers;

import java.util.UUID;

/**
 * How far a file in pieces has come.
 *
 * @param taken bytes that are on disk: the next piece begins there
 * @param piece the most bytes of a piece
 */
public record UploadProgress(UUID id, long size, long taken, int piece) {
}
