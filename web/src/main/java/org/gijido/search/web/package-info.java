/**
 * 庁内を検索: one field over all kinds of things, as a page and for programs; the panel below the field in the top bar asks the same.
 * Knows no feature: each says by a {@link org.gijido.search.web.SoughtKind} what of it may be found, and finds it with its own
 * service, which asks who may see what.
 *
 * <p>What people do fastest: go to a thing by its number or name (Ctrl+K, type, Enter), see who is in charge (type a name, a
 * reading or a unit: the head stands in the line), and go from the area they are in to all kinds (one press).
 */
package org.gijido.search.web;
