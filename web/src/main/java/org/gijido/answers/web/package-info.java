/**
 * The drafting screen, the review meeting and the API of answers. Rules are the services' ({@code org.gijido.answers});
 * here results become JSON, sentences and pages.
 */
@Feature(uses = {"assembly", "live", "papers", "printing"})
package org.gijido.answers.web;

import org.gijido.shared.Feature;
