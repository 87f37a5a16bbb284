package io.candor.insight.accesslog;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;

/**
 * On a resource method: each call that passed log-in, roles and validation is one entry of the access log, durable before
 * anything is read. All parameters are entered as they were asked with; some of them by their meaning, too.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.METHOD, ElementType.TYPE })
public @interface AccessLogged {

    @Nonbinding
    AccessKind value();

    /** Name of the parameter that narrows the read to a node; none: all the caller may see. */
    @Nonbinding
    String node() default "";

    /** Name of the parameter that holds a period. */
    @Nonbinding
    String period() default "";

    /** Name of the parameter that holds a cell id, {@code node~tool~period}. */
    @Nonbinding
    String cell() default "";
}
