package org.gijido.platform.web;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.gijido.platform.JsonText;
import org.gijido.platform.Texts;
import org.gijido.shared.BusinessException;

/**
 * An error as RFC 9457 has it.
 *
 * @param title  what happened and what to do, in the reader's language
 * @param key    the stable name of the case, for programs
 */
@Schema(properties = @SchemaProperty(name = "type", type = SchemaType.STRING, format = "uri",
        description = "urn:gijido:problem: and the key"))
public record Problem(int status, String title, String key) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(int status, String key, Locale locale, Object... arguments) {
        return new Problem(status, Texts.of(locale, key, arguments), key);
    }

    public static Problem of(BusinessException refusal, Locale locale) {
        return of(status(refusal.kind()), refusal.key(), locale, refusal.arguments());
    }

    /** The status of a refusal, for pages and programs alike. */
    public static int status(BusinessException.Kind kind) {
        return switch (kind) {
            case INVALID -> 400;
            case UNPROCESSABLE -> 422;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case TOO_LARGE -> 413;
            case NO_ROOM -> 507;
        };
    }

    public String json() {
        return JsonText.object().add("type", "urn:gijido:problem:" + key).add("title", title)
                .add("status", status).add("key", key).build().toString();
    }

    public void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE + ";charset=UTF-8");
        response.getWriter().write(json());
    }
}
