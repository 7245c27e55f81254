/** Tests of the bell and of what people are told, against the running server. */
package org.gijido.notices.it;
