/**
 * Notices 連絡: what happened to things that somebody has a part in, kept for that person until it is read, and for 90 days.
 *
 * <p>Features tell it with {@link org.gijido.notices.Noticing}, in the transaction of what happened; it knows none of them. A row
 * holds numbers, an act and the name of who did it: no title and no text, which stay with their features and are shown only to
 * those who may read them on that day. Of absences alone it tells itself, for the directory lies below it. What has to be done is
 * no notice: it stands in 対応が必要なもの and leaves it when it is done.
 *
 * <p>A person may leave out kinds of them, each declared by its feature ({@link org.gijido.notices.NoticeKinds}), and have the
 * bell quiet out of office hours. Rows are written all the same and only not shown: whoever wants a kind again finds what came
 * meanwhile, unread as it was.
 */
@Feature(uses = {"platform", "access", "directory"})
package org.gijido.notices;

import org.gijido.shared.Feature;
