package org.gijido.frame.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.FacesConverter;
import jakarta.faces.convert.IntegerConverter;

import org.gijido.platform.Numerals;

/** Reads the whole numbers of every form as files and programs have them read; what it cannot read is refused as ever. */
@FacesConverter(forClass = Integer.class)
public class WholeNumberConverter extends IntegerConverter {

    @Override
    public Object getAsObject(FacesContext context, UIComponent component, String typed) {
        return typed == null ? null : Numerals.whole(typed).<Object>map(number -> number)
                .orElseGet(() -> super.getAsObject(context, component, typed));
    }
}
