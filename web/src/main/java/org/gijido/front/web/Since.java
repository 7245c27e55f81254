package org.gijido.front.web;

import java.time.LocalDate;

/** How far back a list goes. */
enum Since {
    TODAY(0),
    WEEK(6),
    MONTH(29);

    private final int days;

    Since(int days) {
        this.days = days;
    }

    LocalDate day(LocalDate today) {
        return today.minusDays(days);
    }
}
