package org.gijido.agenda;

import org.gijido.assembly.SittingRow;

/** An item that was found, with where it stands. */
public record FoundItem(AgendaItemRow item, SittingRow sitting, String session) {
}
