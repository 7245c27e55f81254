/** Tests of the values below the pages. */
package org.gijido.platform.web;
