package org.gijido.frame.web;

import java.util.regex.Pattern;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * A page whose view has ended asks for a new one and stays as it is, with what was typed in it. The browser goes on
 * holding that page to the nonce of its own policy, so the new view answers with that one; PrimeFaces would refuse it.
 */
public class RenewedView implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String NONCE = "primefaces.nonce";
    private static final Pattern SOUND = Pattern.compile("[A-Za-z0-9+/=]{16,100}");

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        String nonce = faces.getExternalContext().getRequestHeaderMap().get("X-Gijido-Nonce");
        if (nonce != null && SOUND.matcher(nonce).matches() && !faces.isPostback() && faces.getViewRoot() != null) {
            faces.getViewRoot().getViewMap().put(NONCE, nonce);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }
}
