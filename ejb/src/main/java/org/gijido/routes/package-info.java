/**
 * Routes 経路: the places at which a paper is stamped, in order, as the city sets them.
 *
 * <p>A place says who stamps there: by the post that somebody holds today in the directory, by the unit that the paper comes
 * from, by a role. A route is the places of one course (who answers, what is decided) within an edition. An edition is never
 * changed; a change makes the next one, and a paper keeps the edition that it began with. So what stands on a paper means for
 * ever what it meant on that day, and an edition that was read once need not be read again.
 *
 * <p>Not here: the papers, their stamps and what follows from them ({@code answers}), and which courses there are: whoever
 * has papers tells that by a {@link org.gijido.routes.RouteKind}.
 */
@Feature(uses = {"access", "directory", "platform"})
package org.gijido.routes;

import org.gijido.shared.Feature;
