/**
 * Pages of e-approval.
 *
 * <p>What a head of a department must do fastest, and in how many presses, counted from the list:
 * <ol>
 * <li>Stamp what waits, having seen what it asks for: 2, the line and 承認する; each further document 1, 押して次へ.
 * <li>Send back what is not right, saying why: 3 beside the words, the line, 差し戻す and 差し戻す in its dialog.
 * <li>See why a document is here and where it stands: 1, the line; each box says its article and whose turn it is.
 * </ol>
 * What a drafter must do fastest, beside typing:
 * <ol>
 * <li>Begin with a matter: 3 from the list, 起案する and the matter.
 * <li>Draft from an earlier document: 1, in the list of those sent or on its page.
 * <li>Change what is usual of its filing: 3, 公開と保存 and the choice.
 * </ol>
 * A page is drawn by the server alone. Acts go out by the API, and afterwards, also after a refusal and when somebody else
 * acted, its script takes the parts that changed from the same page read anew; what is being typed stays.
 */
@Feature(uses = {"forms", "live", "printing"})
package org.gijido.approvals.web;

import org.gijido.shared.Feature;
