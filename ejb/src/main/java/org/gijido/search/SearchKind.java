package org.gijido.search;

import java.util.Collection;
import java.util.List;

import org.gijido.index.IndexDocument;
import org.gijido.index.IndexLayout;

/**
 * A kind of things that people search: a feature says what of them is sought, and gives them to the index of each node. A bean
 * of the application; asked by one thread at a time, outside of transactions. Who may see which of them is asked of the feature,
 * which puts it into its {@link org.gijido.index.SearchRequest}.
 */
public interface SearchKind {

    /** Documents, and the number after which the next ones come. */
    record Batch(List<IndexDocument> documents, long lastNumber) {
    }

    /** Its name names the kind: in the outbox, and as the folder of the index. It never changes. */
    IndexLayout layout();

    /** Those of the ids that exist, as they are now; the others are taken out of the index. */
    List<IndexDocument> documents(Collection<String> ids);

    /** All there are, in batches: begin with 0, go on with {@link Batch#lastNumber()}, end at an empty batch. */
    Batch after(long number, int most);
}
