/** Past answers on the running product: import, search, permanent links and the pages. */
package org.gijido.archive.it;
