package org.gijido.directory;

import java.util.List;

/** A person with the name and the posts of a day, the main post first. */
public record PersonOfDay(long id, String staffNumber, PersonName name, List<PostOfDay> posts) {

    /** @param unitId null above all departments (mayor, vice-mayors) */
    public record PostOfDay(Long unitId, PostKind kind, String title, PostRank rank) {
    }
}
