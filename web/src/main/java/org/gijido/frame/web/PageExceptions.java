package org.gijido.frame.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import java.util.UUID;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;

import org.gijido.platform.Texts;
import org.gijido.platform.web.Problem;
import org.gijido.shared.BusinessException;

/**
 * Turns what went wrong in a page into what its reader sees: a refused action leaves the page with its input and a
 * sentence; a page that cannot be shown becomes the error page; a view that is gone is explained.
 */
class PageExceptions extends ExceptionHandlerWrapper {

    private static final Logger LOG = System.getLogger(PageExceptions.class.getName());

    PageExceptions(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            if (isAnswered(faces, events.next().getContext().getException())) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean isAnswered(FacesContext faces, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessException refusal) {
                CDI.current().select(Refusals.class).get().note(refusal,
                        (HttpServletRequest) faces.getExternalContext().getRequest());
                return refused(faces, Problem.status(refusal.kind()), refusal.key(), refusal.arguments());
            }
            if (cause instanceof OptimisticLockException) {
                return refused(faces, 409, "platform.error.changedMeanwhile");
            }
            if (cause instanceof ViewExpiredException) {
                return sent(faces, "/error/expired.xhtml");
            }
        }
        if (faces.getPartialViewContext().isAjaxRequest()) {
            return bug(faces, failure);
        }
        // The container shows its error page and writes down only some of these.
        LOG.log(Level.ERROR, "unexpected failure of a page", failure);
        return false;
    }

    private static boolean refused(FacesContext faces, int status, String key, Object... arguments) {
        String sentence = Texts.of(faces.getViewRoot().getLocale(), key, arguments);
        if (!faces.isPostback()) {
            return failed(faces, status, sentence);
        }
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        faces.validationFailed();
        return true;
    }

    private static boolean failed(FacesContext faces, int status, String sentence) {
        try {
            faces.getExternalContext().responseReset();
            faces.getExternalContext().responseSendError(status, sentence);
            faces.responseComplete();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An ajax answer cannot become the container's error page, so it is logged here and the browser sent there. */
    private static boolean bug(FacesContext faces, Throwable failure) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.ERROR, "unexpected failure " + number, failure);
        return sent(faces, "/error/unexpected.xhtml?number=" + number);
    }

    private static boolean sent(FacesContext faces, String page) {
        try {
            faces.getExternalContext().redirect(page);
            faces.responseComplete();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
