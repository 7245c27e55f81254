/** Pages on which the administrator sets the routes of papers. */
package org.gijido.routes.web;
