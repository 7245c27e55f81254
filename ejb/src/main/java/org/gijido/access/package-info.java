/**
 * Who may come in and what they may do: accounts, sign-in, API tokens, roles and the table of permissions.
 *
 * <p>Every service method that a user can reach takes a {@link org.gijido.access.Caller} first and asks it; pages only
 * hide what would be refused anyway. The names and posts of people belong to the directory, which supplies them
 * through {@link org.gijido.access.PersonSource}, so that the directory may ask for permissions without a cycle.
 */
@Feature(uses = {"platform"})
package org.gijido.access;

import org.gijido.shared.Feature;
