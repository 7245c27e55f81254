package org.gijido.agenda;

import java.util.List;
import java.util.Map;

import org.gijido.assembly.SittingRow;
import org.gijido.index.IndexDocument;
import org.gijido.index.IndexLayout;
import org.gijido.index.IndexLayout.TextPart;

/** Says what of an item is sought, and what it is worth. */
final class AgendaDocuments {

    static final IndexLayout LAYOUT = new IndexLayout("agenda-items", List.of(
            new TextPart("title", 3f, 1),
            new TextPart("label", 2f, 0),
            new TextPart("proposer", 1f, 0),
            new TextPart("committee", 1f, 0)), List.of(ItemNumber.NUMBER, ItemNumber.KIND), "title");

    private AgendaDocuments() {
    }

    static IndexDocument document(AgendaItemRow item, SittingRow sitting) {
        return new IndexDocument(Long.toString(item.id()), sitting.heldOn(),
                Map.of("title", item.title(), "label", item.plan().itemLabel(), "proposer", item.proposer(),
                        "committee", item.committee()),
                Map.of(ItemNumber.NUMBER, ItemNumber.of(item.plan()).map(String::valueOf).orElse(""),
                        ItemNumber.KIND, item.kind().name()));
    }
}
