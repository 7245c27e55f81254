package org.gijido.answers.backdata;

import java.time.LocalDateTime;

import org.gijido.shared.Actor;

/**
 * A piece of back data without the bytes of a file.
 *
 * @param body      null for a file
 * @param mediaType null for a text
 * @param size      bytes of the file; 0 for a text
 */
public record BackDataView(long id, String title, String body, String mediaType, long size, Actor author,
        LocalDateTime changedAt, int version) {

    public boolean file() {
        return mediaType != null;
    }
}
