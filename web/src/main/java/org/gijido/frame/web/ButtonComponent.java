package org.gijido.frame.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.FacesEvent;

import org.primefaces.PrimeFaces;
import org.primefaces.component.commandbutton.CommandButton;

/**
 * {@code <g:button>}: a PrimeFaces button with our classes. A component and not a tag file, because a tag file cannot
 * pass an action on.
 *
 * <p>A button with a question asks it in the browser where it sends nothing that was typed. Where it does, the first press
 * goes to the server, which checks the input as ever and answers with the question instead of acting: nobody is asked about
 * what could not be done, and the question can say what was read. The press that follows a yes acts (ADR 118).
 */
@FacesComponent("org.gijido.Button")
public class ButtonComponent extends CommandButton {

    /** The header of a press after a yes; without it nothing is done. */
    private static final String ANSWERED = "Gijido-Answered";

    @Override
    public String getStyleClass() {
        String look = "button button-" + word("kind").orElse("secondary");
        return Optional.ofNullable(super.getStyleClass()).map(more -> look + " " + more).orElse(look);
    }

    /** The sentence to ask and the wish to close are read by the page's modules from the element. */
    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (checksFirst()) {
            getPassThroughAttributes().put("data-asks", "true");
        } else {
            word("confirm").ifPresent(question -> getPassThroughAttributes().put("data-confirm", question));
        }
        word("closes").filter("true"::equals).ifPresent(yes -> getPassThroughAttributes().put("data-closes-when-done", yes));
        super.encodeBegin(context);
    }

    /** Comes after the input was taken; a question may still refuse it, as the action would. */
    @Override
    public void broadcast(FacesEvent event) {
        if (event instanceof ActionEvent && checksFirst() && !isAnswered()) {
            word("confirm").ifPresent(question -> PrimeFaces.current().ajax().addCallbackParam("asks", question));
        } else {
            super.broadcast(event);
        }
    }

    private boolean isAnswered() {
        return getFacesContext().getExternalContext().getRequestHeaderMap().containsKey(ANSWERED);
    }

    /** The question itself is not read here: it may be about what is typed. */
    private boolean checksFirst() {
        boolean asks = getValueExpression("confirm") != null || getAttributes().containsKey("confirm");
        return asks && isAjax() && !"@this".equals(getProcess()) && takesInput();
    }

    private boolean takesInput() {
        for (UIComponent part = getParent(); part != null; part = part.getParent()) {
            if (part instanceof UIForm) {
                return holdsInput(part);
            }
        }
        return false;
    }

    private static boolean holdsInput(UIComponent part) {
        return part instanceof EditableValueHolder || part.getChildren().stream().anyMatch(ButtonComponent::holdsInput);
    }

    private Optional<String> word(String attribute) {
        return Optional.ofNullable(getAttributes().get(attribute)).map(Object::toString).filter(word -> !word.isBlank());
    }
}
