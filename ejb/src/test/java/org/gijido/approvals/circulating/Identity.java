package org.gijido.approvals.circulating;

import java.lang.reflect.Field;

/** Gives an entity the number that the database would give it. */
final class Identity {

    private Identity() {}

    static void of(Object entity, long id) {
        try {
            Field field = entity.getClass().getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
