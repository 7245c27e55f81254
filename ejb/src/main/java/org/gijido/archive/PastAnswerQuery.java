package org.gijido.archive;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.gijido.shared.BusinessException;

/**
 * What is sought among the past answers.
 *
 * @param text as typed; empty for all
 * @param from the first day, or null
 * @param to the last day, or null
 * @param chosen values to keep to; a facet that is absent does not restrict
 * @param page from 1; a page beyond the last is empty
 * @param size hits a page, 0 to {@value #LARGEST_PAGE}
 */
public record PastAnswerQuery(String text, LocalDate from, LocalDate to, Map<PastAnswerFacet, Set<String>> chosen,
        PastAnswerOrder order, int page, int size) {

    public static final int LARGEST_PAGE = 100;
    /** Characters (UTF-16 units) of a query. */
    public static final int LONGEST_TEXT = 1_000;

    /** @throws BusinessException INVALID when a value is out of its range */
    public PastAnswerQuery {
        chosen = Map.copyOf(chosen);
        require(page >= 1, "archive.error.page");
        require(size >= 0 && size <= LARGEST_PAGE, "archive.error.size", LARGEST_PAGE);
        require(text.length() <= LONGEST_TEXT, "archive.error.textTooLong", LONGEST_TEXT);
        require(from == null || to == null || !from.isAfter(to), "archive.error.period");
    }

    private static void require(boolean kept, String key, Object... arguments) {
        if (!kept) {
            throw BusinessException.invalid(key, arguments);
        }
    }

    /** The same, but for nothing after a day. */
    PastAnswerQuery until(LocalDate last) {
        LocalDate earlier = to == null || to.isAfter(last) ? last : to;
        return new PastAnswerQuery(text, from, earlier, chosen, order, page, size);
    }

    /** Another page of the same, of the largest size. */
    PastAnswerQuery at(int other) {
        return new PastAnswerQuery(text, from, to, chosen, order, other, LARGEST_PAGE);
    }

    /** How many hits stand on the pages before. */
    public long offset() {
        return (page - 1L) * size;
    }
}
