/**
 * Signing in and out, who the present request belongs to, and the guards that stand before every request.
 *
 * <p>The session holds only an account's number and epoch; who that is today is read for each request.
 */
package org.gijido.access.web;
