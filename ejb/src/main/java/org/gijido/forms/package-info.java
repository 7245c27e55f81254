/**
 * Forms 様式: what has to be filled in, as a file says it, and what somebody has filled in.
 *
 * <p>A form is data: fields of some kinds, conditions under which they are shown, and what is calculated of them. It is read
 * and checked once, as a whole, and becomes a version that never changes; whatever was filled in keeps the version it was
 * filled by. Formulas can do arithmetic and comparison on the fields and nothing else: they are refused when the form is read,
 * never when it is filled.
 *
 * <p>Everything but the store of versions is pure. Not here: the papers that forms belong to (approvals, inquiries), the bytes
 * of files that hang at them, and who has to sign what.
 */
@Feature(uses = {"access", "directory", "platform"})
package org.gijido.forms;

import org.gijido.shared.Feature;
