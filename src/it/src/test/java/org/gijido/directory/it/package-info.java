/** The import of organisation, staff and councillors, through REST. */
package org.gijido.directory.it;
