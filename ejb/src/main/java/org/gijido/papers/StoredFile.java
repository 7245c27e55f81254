package org.gijido.papers;

/**
 * A file that was checked and lies in the store, before there is a paper of it.
 *
 * @param mediaType what it is by its bytes
 * @param size      in bytes
 * @param sha256    in 64 lower-case hex digits
 */
public record StoredFile(String name, String mediaType, long size, String sha256) {
}
