/** Tests that every page, style sheet and message bundle of the web module must pass. */
package org.gijido.frame.web;
