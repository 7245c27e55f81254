package org.gijido.frame.web;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.gijido.access.web.CurrentCaller;
import org.gijido.access.web.Preferences;
import org.gijido.platform.web.Problem;
import org.gijido.shared.BusinessException;

/** Every error of {@code /api} leaves as a problem detail; only bugs are logged, once, with a number to quote. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());
    private static final int MOST_CAUSES = 10;

    @Context
    private HttpServletRequest request;
    @Inject
    private CurrentCaller current;
    @Inject
    private Refusals refusals;

    @Override
    public Response toResponse(Throwable failure) {
        Problem problem = problem(failure);
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem.json()).build();
    }

    private Problem problem(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++, cause = cause.getCause()) {
            if (cause instanceof BusinessException refusal) {
                refusals.note(refusal, request);
                return Problem.of(refusal, locale());
            }
            if (cause instanceof OptimisticLockException) {
                return Problem.of(409, "platform.error.changedMeanwhile", locale());
            }
            if (cause instanceof JsonbException || cause instanceof JsonException) {
                return Problem.of(400, "platform.error.json", locale());
            }
        }
        return switch (failure) {
            case WebApplicationException refused -> Problem.of(refused.getResponse().getStatus(), key(refused), locale());
            case ProcessingException unreadable -> Problem.of(400, "platform.error.json", locale());
            default -> bug(failure);
        };
    }

    private static String key(WebApplicationException refused) {
        return switch (refused.getResponse().getStatus()) {
            case 404 -> "platform.error.notFound";
            case 405 -> "platform.error.method";
            case 413 -> "platform.error.tooLarge";
            case 415, 406 -> "platform.error.mediaType";
            default -> "platform.error.request";
        };
    }

    private Problem bug(Throwable failure) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.ERROR, "unexpected failure " + number, failure);
        return Problem.of(500, "platform.error.unexpected", locale(), number);
    }

    /** A program says its language with each request; a page's is its account's. */
    private Locale locale() {
        boolean program = request.getHeader("Authorization") != null && request.getHeader("Accept-Language") != null;
        if (program) {
            return request.getLocale().getLanguage().equals("en") ? Locale.ENGLISH : Locale.JAPANESE;
        }
        return current.find().map(caller -> caller.locale()).orElseGet(() -> Preferences.locale(request));
    }
}
