/** Tests of the verifier: its counting against the server's, its sentences, and what it says of forgeries. */
package org.gijido.results.web;
