package org.gijido.directory;

/**
 * A unit under the name and at the place it had on a day.
 *
 * @param parentId null for a department
 */
public record UnitOfDay(long id, String code, UnitKind kind, String name, Long parentId, int sortOrder) {
}
