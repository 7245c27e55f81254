package org.gijido.platform.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import org.gijido.shared.BusinessException;

/** Every JSON body is what its type says, or is refused by the name of the field that is not, before anything is read from it. */
@Provider
public class StrictJson implements ReaderInterceptor {

    /** @throws BusinessException INVALID for a field of another type than the body has there */
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (isOurs(context.getType()) && MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            byte[] body = context.getInputStream().readAllBytes();
            if (!new String(body, StandardCharsets.UTF_8).isBlank()) {
                check(body, context.getGenericType());
            }
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }

    private static void check(byte[] body, Type type) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            JsonShape.check(reader.readValue(), type);
        }
    }

    /** What is read part by part: the rest is taken as it comes. */
    private static boolean isOurs(Class<?> type) {
        return type.isRecord() || Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }
}
