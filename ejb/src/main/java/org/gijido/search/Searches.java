package org.gijido.search;

import java.util.List;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.gijido.index.HighlightedText;
import org.gijido.index.SearchRequest;
import org.gijido.index.SearchResult;
import org.gijido.index.SearchResult.Hit;
import org.gijido.index.SimilarRequest;
import org.gijido.index.TextIndex;
import org.gijido.index.TextMarker;

/** What a feature asks and tells the indexes of its {@link SearchKind}. */
@ApplicationScoped
public class Searches {

    /**
     * What was found.
     *
     * @param complete false while the index is being filled again and may miss some
     */
    public record Found(SearchResult result, boolean complete) {
    }

    /** Marks what was sought. */
    public interface Marker {

        /** @param longest of a longer text, in UTF-16 units, only a passage of so many */
        MarkedText mark(String text, int longest);
    }

    /** Documents were changed, in the transaction that fires it. */
    record Changed(String kind) {
    }

    @Inject
    private SearchKeeper keeper;
    @Inject
    private ChangeLog changes;
    @Inject
    private Event<Changed> changed;
    @Resource
    private ManagedExecutorService executor;

    public Found search(String kind, SearchRequest request) {
        KindIndex index = keeper.of(kind);
        return new Found(index.use(open -> open.search(request)), index.complete());
    }

    /** The documents that speak most alike, best first. */
    public List<Hit> similar(String kind, SimilarRequest request) {
        return keeper.of(kind).use(open -> open.similar(request));
    }

    /** Marks what a search for {@code typed} finds, in as many texts as may be. */
    public Marker marker(String typed) {
        TextMarker marker = TextIndex.marker(typed);
        return (text, longest) -> marked(marker.mark(text, longest));
    }

    private static MarkedText marked(HighlightedText text) {
        return new MarkedText(text.parts().stream().map(part -> new MarkedText.Part(part.text(), part.marked())).toList());
    }

    /** Tells every node that documents are new, different or gone; in the transaction in which they become so. */
    public void changed(String kind, List<String> ids) {
        changes.record(kind, ids);
        changed.fire(new Changed(kind));
    }

    /** On another thread: after its end a transaction can be neither used nor set aside for one of ours. */
    void feed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed committed) {
        executor.execute(keeper::look);
    }

    /**
     * Returns when what is committed by now can be found on this node. Earlier only when that cannot be had: a rebuild takes too
     * long, or the index is out of order. Then the next looks will get it there; what was stored is stored.
     */
    public void awaitCaughtUp(String kind) {
        keeper.of(kind).awaitCaughtUp();
    }
}
