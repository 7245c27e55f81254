package org.gijido.approvals.drafting;

import org.gijido.platform.Message;

/**
 * Why a draft cannot go round as it is.
 *
 * @param part     of the document that it is about; empty for a field of its form
 * @param code     of the field of its form; empty for a part of the document
 * @param column   of a table in the form; empty for none
 * @param row      of that table, from 1; 0 for none
 * @param sentence what to do
 */
public record DraftFault(String part, String code, String column, int row, Message sentence) {

    static DraftFault of(String part, Message sentence) {
        return new DraftFault(part, "", "", 0, sentence);
    }
}
