package io.candor.insight.accesslog;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import jakarta.annotation.Priority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

import io.candor.insight.identity.CurrentViewer;
import io.candor.insight.identity.Viewer;
import io.quarkus.security.identity.SecurityIdentity;

/** Enters a read before it happens: where that fails, the caller gets no answer. */
@Interceptor
@AccessLogged(AccessKind.LOG)
@Priority(AccessLogging.AFTER_VALIDATION)
class AccessLogging {

    /** The framework validates parameters at 4800; what is refused there has read nothing. */
    static final int AFTER_VALIDATION = Interceptor.Priority.PLATFORM_AFTER + 900;

    private final AccessLog log;
    private final CurrentViewer viewer;
    private final JsonWebToken token;
    private final SecurityIdentity identity;

    AccessLogging(AccessLog log, CurrentViewer viewer, JsonWebToken token, SecurityIdentity identity) {
        this.log = log;
        this.viewer = viewer;
        this.token = token;
        this.identity = identity;
    }

    @AroundInvoke
    @Nullable
    Object enter(InvocationContext call) throws Exception {
        log.append(access(call.getMethod(), asked(call)));
        return call.proceed();
    }

    private Access access(Method method, List<AskedParameter> asked) {
        AccessLogged logged = method.getAnnotation(AccessLogged.class);
        if (logged == null) {
            throw new IllegalStateException(method + " says nothing of how it is logged");
        }
        String[] cell = value(asked, logged.cell(), "").split("~", -1);
        String node = cell.length == 3 ? cell[0] : valueOrNull(asked, logged.node());
        String period = cell.length == 3 ? cell[2] : valueOrNull(asked, logged.period());
        Viewer who = viewer.get();
        String logIn = identity.getPrincipal().getName();
        return new Access(given(token.getSubject(), logIn), given(token.getClaim("name"), logIn),
                opening(method, who.roles()), List.copyOf(who.units()), operationId(method), logged.value(), node, period,
                asked);
    }

    /** A realm may leave claims out of its tokens; the log-in's name is always there. */
    private static String given(@Nullable String claim, String otherwise) {
        return claim == null || claim.isBlank() ? otherwise : claim;
    }

    private static List<AskedParameter> asked(InvocationContext call) {
        List<AskedParameter> asked = new ArrayList<>();
        Parameter[] parameters = call.getMethod().getParameters();
        for (int at = 0; at < parameters.length; at++) {
            Object value = call.getParameters()[at];
            if (value != null && !value.toString().isBlank()) {
                asked.add(new AskedParameter(parameters[at].getName(), value.toString()));
            }
        }
        return asked;
    }

    private static String value(List<AskedParameter> asked, String name, String otherwise) {
        return asked.stream().filter(it -> it.name().equals(name)).map(AskedParameter::value).findFirst().orElse(otherwise);
    }

    private static @Nullable String valueOrNull(List<AskedParameter> asked, String name) {
        String value = value(asked, name, "");
        return value.isEmpty() ? null : value;
    }

    private static List<String> opening(Method method, Set<String> roles) {
        RolesAllowed allowed = method.isAnnotationPresent(RolesAllowed.class) ? method.getAnnotation(RolesAllowed.class)
                : method.getDeclaringClass().getAnnotation(RolesAllowed.class);
        return allowed == null ? List.of() : Arrays.stream(allowed.value()).filter(roles::contains).toList();
    }

    static String operationId(Method method) {
        Operation operation = method.getAnnotation(Operation.class);
        return operation == null || operation.operationId().isEmpty() ? method.getName() : operation.operationId();
    }
}
