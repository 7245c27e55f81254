/** People and organisation: the tree as of a day, the search, the import with its preview, and who is away. */
@Feature(uses = {"notices"})
package org.gijido.directory.web;

import org.gijido.shared.Feature;
