/**
 * E-approval 起案・決裁: a matter goes round until whoever may decide it has decided.
 *
 * <p>A document waits for posts, never for persons: whoever holds the post on the day acts, and what stands on the paper
 * afterwards are the words of that day. What may be done follows from the state of the document and from what its reader
 * is to it, and from nothing else ({@code matrix}); who decides follows from the city's table of matters and amounts
 * ({@code deciding}), and the way there from the organisation of the day ({@code routing}).
 */
@Feature(uses = {"access", "directory", "forms", "notices", "numbers", "papers", "platform"})
package org.gijido.approvals;

import org.gijido.shared.Feature;
