package org.gijido.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.gijido.index.SearchResult.Hit;

/**
 * A page of what was found, as its feature shows it.
 *
 * @param total how many were found
 * @param complete false while the index is being filled again and may miss some
 * @param direct whether what was typed is the number of these, and nothing else was sought
 */
public record FoundPage<T>(long total, boolean complete, boolean direct, List<T> hits) {

    public FoundPage {
        hits = List.copyOf(hits);
    }

    /** The same in other words. */
    public <R> FoundPage<R> map(Function<T, R> words) {
        return new FoundPage<>(total, complete, direct, hits.stream().map(words).toList());
    }

    /** @param byId reads those of the ids that still exist: what went since the index last looked is left out */
    public static <T> FoundPage<T> of(Searches.Found found, boolean direct, Function<List<String>, Map<String, T>> byId) {
        List<String> ids = found.result().hits().stream().map(Hit::id).toList();
        Map<String, T> rows = ids.isEmpty() ? Map.of() : byId.apply(ids);
        return new FoundPage<>(found.result().total(), found.complete(), direct,
                ids.stream().map(rows::get).filter(Objects::nonNull).toList());
    }
}
