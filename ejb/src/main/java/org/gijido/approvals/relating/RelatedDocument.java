package org.gijido.approvals.relating;

import org.gijido.approvals.LinkKind;
import org.gijido.approvals.State;

/**
 * A document that belongs to another one, for who may read it.
 *
 * @param number 令和8年度 総第123号; empty as long as it has none
 * @param relation why; null for one that is only found
 * @param named  whether the other one names it; otherwise it names the other one
 * @param branch whether the other one takes a branch 枝番 of its number
 */
public record RelatedDocument(long id, String subject, String number, State state, String drafter, LinkKind relation,
        boolean named, boolean branch) {}
