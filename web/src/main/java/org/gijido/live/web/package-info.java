/**
 * The live socket {@code /live}: entrance, one connection a browser, commands. The protocol is written down in
 * {@code docs/live-protocol.md}.
 *
 * <p>{@link org.gijido.live.web.LiveEndpoint} decodes and delegates; {@link org.gijido.live.web.LiveSocket} is one
 * connection with its subscriptions and its bounded outbound queue; {@link org.gijido.live.web.LiveSockets} owns them
 * all. A feature that takes commands over the socket supplies a {@link org.gijido.live.web.LiveCommand}.
 */
package org.gijido.live.web;
