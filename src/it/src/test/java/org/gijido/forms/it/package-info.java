/** Forms on the page of the information division, in a browser. */
package org.gijido.forms.it;
