package org.gijido.platform.web;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

import org.gijido.platform.Numerals;
import org.gijido.shared.BusinessException;

/** A number in the query of an address is one or is refused; by itself the server would say that nothing is there. */
@Provider
public class QueryNumbers implements ParamConverterProvider {

    private static final Set<Class<?>> NUMBERS = Set.of(int.class, Integer.class, long.class, Long.class);

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Optional<String> name = Arrays.stream(annotations).filter(QueryParam.class::isInstance)
                .map(found -> ((QueryParam) found).value()).findFirst();
        if (name.isEmpty() || !NUMBERS.contains(type)) {
            return null;
        }
        boolean large = type == long.class || type == Long.class;
        return (ParamConverter<T>) new Converter(name.get(), large);
    }

    private record Converter(String name, boolean large) implements ParamConverter<Object> {

        @Override
        public Object fromString(String typed) {
            if (typed == null || typed.isBlank()) {
                return null;
            }
            try {
                return large ? (Object) Long.valueOf(typed.strip()) : (Object) Integer.valueOf(typed.strip());
            } catch (NumberFormatException notByItself) {
                int number = Numerals.whole(typed)
                        .orElseThrow(() -> BusinessException.invalid("platform.error.number", name, typed));
                return large ? (Object) Long.valueOf(number) : (Object) Integer.valueOf(number);
            }
        }

        @Override
        public String toString(Object number) {
            return String.valueOf(number);
        }
    }
}
