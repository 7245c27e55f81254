/** People and organisation: the tree as of a day, the search, and the import with its preview. */
package org.gijido.directory.web;
