package org.gijido.book;

import java.time.LocalDateTime;

/**
 * What the first page says.
 *
 * @param session 令和4年3月定例会議
 * @param scope which answers the book holds; empty for all of the session
 */
public record BookCover(String city, String session, String scope, LocalDateTime printedAt) {

    String title() {
        return session + " 答弁集" + (scope.isEmpty() ? "" : "（" + scope + "）");
    }
}
