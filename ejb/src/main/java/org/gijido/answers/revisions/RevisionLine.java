package org.gijido.answers.revisions;

import java.time.LocalDateTime;

/** What a person made of a text by the end of a minute, without the text. */
public record RevisionLine(long id, LocalDateTime minute, String name, String department, String division,
        long firstSeq, long lastSeq, int length) {}
