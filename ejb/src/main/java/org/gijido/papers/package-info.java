/**
 * Papers 資料: files that hang on something of another feature, by a {@link org.gijido.platform.Reference}. A paper has versions,
 * and an order among those of the same thing; what replaced it keeps its place, and what was removed stays in the record.
 *
 * <p>The rows say name, type, size, hash and who; the bytes lie in a folder beside the database under their SHA-256, so that
 * equal files are one, and a database of a few megabytes is not one of a hundred gigabytes. Bytes are on disk before a row
 * says so. See {@code docs/adr/0101-papers-lie-beside-the-database.md}.
 *
 * <p>Not here: who may read or add, what the change is called in the record and on the screens: the feature whose paper it is
 * asks and tells. Nor papers that the product itself makes ({@code printing}).
 */
@Feature(uses = {"access", "platform"})
package org.gijido.papers;

import org.gijido.shared.Feature;
