/** Papers over REST: how a file is handed out, in ranges and for looking at, and how one comes in pieces. */
@Feature(uses = {})
package org.gijido.papers.web;

import org.gijido.shared.Feature;
