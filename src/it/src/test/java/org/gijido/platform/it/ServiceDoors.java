package org.gijido.platform.it;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;

import org.gijido.access.Admission;
import org.gijido.access.Caller;
import org.gijido.access.Credential;
import org.gijido.shared.BusinessException;

/** S3: every service method that takes a caller, found in the running container, so that a new one cannot be forgotten. */
class ServiceDoors {

    /** What everybody who is signed in may do: it touches nothing but their own account, or lists what waits for them. */
    static final Set<String> OPEN_TO_EVERY_ACCOUNT = new TreeSet<>(Set.of(
            "SignInService.changePassword", "SignInService.prefer", "SignInService.signOut", "SignInService.useSingleKeys",
            "ApiTokenService.create", "ApiTokenService.ofCaller",
            "AbsenceService.actingFor", "BoxService.count", "BoxService.waiting", "Runners.mayRun", "WaitingQuestions.count",
            "WaitingQuestions.of",
            "WaitingQuestions.rows", "WaitingService.count", "WaitingService.of", "WhereaboutsService.of",
            "DeedService.of", "DeedService.count", "DeedService.acts",
            "NoticeService.of", "NoticeService.isAnyUnread", "NoticeService.read", "NoticeSettingService.of",
            "NoticeSettingService.choose", "SpokenService.comments", "SpokenService.returns"));

    /** Whose owner is known only after a look: nobody is told more than that the thing is not there. */
    private static final Set<String> LOOK_FIRST = Set.of("ApiTokenService.revoke", "UploadService.append", "UploadService.find",
            "UploadService.finish");

    /** What a door takes first. */
    private static final Set<Class<?>> CALLERS = Set.of(Caller.class, Admission.class);

    /** Sealed results that say no. */
    private static final Set<String> REFUSALS = Set.of("NotYours", "Forbidden");

    private static final Map<Class<?>, Object> HARMLESS = Map.of(long.class, 0L, int.class, 0, boolean.class, false,
            String.class, "x", UUID.class, new UUID(0, 0), byte[].class, new byte[0], LocalDate.class, LocalDate.EPOCH,
            List.class, List.of());

    private final BeanManager beans;
    private final List<Bean<?>> services;

    ServiceDoors(BeanManager beans) {
        this.beans = beans;
        this.services = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().getName().startsWith("org.gijido."))
                .filter(bean -> bean.getBeanClass().isAnnotationPresent(Stateless.class)).toList();
    }

    Set<String> all() {
        return services.stream().flatMap(bean -> doors(bean).map(door -> named(bean, door)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that did anything but refuse, and what they did: a caller must be refused before the arguments are looked at. */
    Map<String, String> openTo(Caller caller) {
        Map<String, String> open = new TreeMap<>();
        for (Bean<?> bean : services) {
            doors(bean).forEach(door -> {
                Object outcome = outcome(bean, door, caller);
                if (!isRefusal(named(bean, door), outcome)) {
                    open.put(named(bean, door), String.valueOf(outcome));
                }
            });
        }
        return open;
    }

    private static Stream<Method> doors(Bean<?> bean) {
        return Arrays.stream(bean.getBeanClass().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> method.getParameterCount() > 0 && CALLERS.contains(method.getParameterTypes()[0]));
    }

    /** What came back, or what flew. */
    private Object outcome(Bean<?> bean, Method door, Caller caller) {
        Object service = beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
        Object[] arguments = Arrays.stream(door.getParameterTypes()).map(ServiceDoors::harmless).toArray();
        arguments[0] = door.getParameterTypes()[0] == Caller.class ? caller
                : new Admission(caller, new Credential(Credential.Kind.SIGN_IN, 0, caller.accountId()), false);
        try {
            return door.invoke(service, arguments);
        } catch (InvocationTargetException e) {
            return e.getCause();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isRefusal(String door, Object outcome) {
        if (!(outcome instanceof BusinessException refusal)) {
            return outcome != null && REFUSALS.contains(outcome.getClass().getSimpleName());
        }
        return switch (refusal.kind()) {
            case FORBIDDEN -> true;
            case NOT_FOUND -> LOOK_FIRST.contains(door);
            case INVALID, UNPROCESSABLE, CONFLICT, TOO_LARGE, NO_ROOM -> false;
        };
    }

    /** Something harmless of the type, so that no door stays shut for a missing argument only. */
    private static Object harmless(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return HARMLESS.get(type);
    }

    private static String named(Bean<?> bean, Method door) {
        return bean.getBeanClass().getSimpleName() + "." + door.getName();
    }
}
