package org.gijido.forms;

/** A form among all of them. @param offered whether papers can begin with it */
public record FormRow(FormVersion newest, boolean offered) {
}
