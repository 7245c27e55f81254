/** Tests of the front page's figures. */
package org.gijido.front.web;
