/**
 * Comments: conversations about a thing of another feature, or about a passage where the thing is a text. One is open until
 * somebody resolves it, and goes on when somebody answers. The place of a passage is told in the text's own terms, which are
 * opaque here.
 *
 * <p>Not here: who may comment, what the change is called in the record and on the screens: the feature whose thing it is asks
 * and tells.
 */
@Feature(uses = {"platform"})
package org.gijido.comments;

import org.gijido.shared.Feature;
