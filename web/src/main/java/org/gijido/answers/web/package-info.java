/**
 * The drafting screen, the review meeting and the API of answers. Rules are the services' ({@code org.gijido.answers});
 * here results become JSON, sentences and pages.
 */
package org.gijido.answers.web;
