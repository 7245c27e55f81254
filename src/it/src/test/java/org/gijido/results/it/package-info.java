/** Results, downloads and the record, against the real server. */
package org.gijido.results.it;
