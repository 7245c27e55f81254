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

    /** The first shown row, from 1; 0 when there is none. */
    public long first() {
        return total == 0 ? 0 : (long) page * size + 1;
    }

    public long last() {
        return Math.min(total, (page + 1L) * size);
    }

    public String href(long wanted) {
        return address + (address.contains("?") ? "&" : "?") + "page=" + wanted;
    }
}
