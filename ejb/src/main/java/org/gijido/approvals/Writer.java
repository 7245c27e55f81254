package org.gijido.approvals;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Who has a draft before them to write it.
 *
 * @param account of a person; two pages of one person are one writer
 * @param name    of the day
 * @param since   when they began
 */
@Embeddable
public record Writer(@Column(name = "writer_account") Long account, @Column(name = "writer_name") String name,
        @Column(name = "writing_since") LocalDateTime since) {}
