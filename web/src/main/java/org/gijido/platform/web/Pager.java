package org.gijido.platform.web;

/**
 * Where a list stands, for {@code <g:pager>}.
 *
 * @param page    from 0
 * @param address the page with its filters in the query, without {@code page}: {@code /access/accounts.xhtml?q=a}
 */
public record Pager(int page, int size, long total, String address) {

    public long pages() {
        return (total + size - 1) / size;
    }

    /** The first shown row, from 1; 0 when there is none, as on a page that a list no longer reaches. */
    public long first() {
        return isBeyond() ? 0 : (long) page * size + 1;
    }

    /** The last shown row; 0 as above. */
    public long last() {
        return isBeyond() ? 0 : Math.min(total, (page + 1L) * size);
    }

    /** The page before this one that has rows. */
    public long previous() {
        return Math.clamp(pages() - 1, 0, Math.max(0, page - 1L));
    }

    private boolean isBeyond() {
        return (long) page * size >= total;
    }

    public String href(long wanted) {
        return address + (address.contains("?") ? "&" : "?") + "page=" + wanted;
    }
}
