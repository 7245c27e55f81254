package org.gijido.archive;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.index.IndexDocument;
import org.gijido.index.IndexLayout;
import org.gijido.search.SearchKind;

/** Past answers as the index knows them. */
@ApplicationScoped
public class PastAnswerKind implements SearchKind {

    @Inject
    private PastAnswerStore answers;

    @Override
    public IndexLayout layout() {
        return PastAnswerDocuments.LAYOUT;
    }

    @Override
    public List<IndexDocument> documents(Collection<String> ids) {
        return answers.byId(ids).values().stream().map(PastAnswerDocuments::document).toList();
    }

    @Override
    public Batch after(long number, int most) {
        PastAnswerStore.Batch batch = answers.after(number, most);
        return new Batch(batch.answers().stream().map(PastAnswerDocuments::document).toList(), batch.lastNumber());
    }
}
