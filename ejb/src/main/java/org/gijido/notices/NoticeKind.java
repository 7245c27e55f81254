package org.gijido.notices;

import org.gijido.access.Permission;

/**
 * What may happen to a thing, as its feature declares it in its {@link NoticeKinds}.
 *
 * @param what  {@code answers.RETURNED}; people read the sentence {@code answers.notice.RETURNED}, with the name of who did it,
 *              and choose by the word {@code answers.noticeKind.RETURNED}
 * @param right that somebody needs to see the thing: who has it not is not told
 */
public record NoticeKind(String what, Permission right) {
}
