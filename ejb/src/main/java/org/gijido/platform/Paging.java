package org.gijido.platform;

import org.gijido.shared.BusinessException;

/** Which rows of a long list are asked for. */
public record Paging(int first, int size) {

    private static final int FARTHEST = 100_000_000;

    /**
     * @param page from 0; before that the first
     * @param most the most rows that are given at once
     * @throws BusinessException INVALID for a page so far off that no list of ours reaches it
     */
    public static Paging of(int page, int size, int most) {
        int rows = Math.clamp(size, 1, most);
        long first = (long) Math.max(0, page) * rows;
        if (first > FARTHEST) {
            throw BusinessException.invalid("platform.error.page", Integer.toString(page));
        }
        return new Paging((int) first, rows);
    }
}
