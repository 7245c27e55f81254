package org.gijido.frame.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

import org.gijido.platform.Letters;

/** Several lines of text as the house keeps them: ended by {@code \n}, and of characters that a page and a printer know. */
@FacesConverter("gijido.Lines")
public class LinesConverter implements Converter<String> {

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String typed) {
        return typed == null ? null : Letters.printable(typed);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String text) {
        return text == null ? "" : text;
    }
}
