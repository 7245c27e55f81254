package org.gijido.frame.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;

import org.primefaces.component.commandbutton.CommandButton;

/**
 * {@code <g:button>}: a PrimeFaces button with our classes. A component and not a tag file, because a tag file cannot
 * pass an action on.
 */
@FacesComponent("org.gijido.Button")
public class ButtonComponent extends CommandButton {

    @Override
    public String getStyleClass() {
        String look = "button button-" + word("kind").orElse("secondary");
        return Optional.ofNullable(super.getStyleClass()).map(more -> look + " " + more).orElse(look);
    }

    /** The sentence to ask and the wish to close are read by the page's modules from the element. */
    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        word("confirm").ifPresent(question -> getPassThroughAttributes().put("data-confirm", question));
        word("closes").filter("true"::equals).ifPresent(yes -> getPassThroughAttributes().put("data-closes-when-done", yes));
        super.encodeBegin(context);
    }

    private Optional<String> word(String attribute) {
        return Optional.ofNullable(getAttributes().get(attribute)).map(Object::toString).filter(word -> !word.isBlank());
    }
}
