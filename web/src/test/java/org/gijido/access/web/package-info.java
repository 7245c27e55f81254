/** Tests of the guards before the pages. */
package org.gijido.access.web;
