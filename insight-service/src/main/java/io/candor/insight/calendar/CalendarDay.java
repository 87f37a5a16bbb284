package io.candor.insight.calendar;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import org.jspecify.annotations.Nullable;

/** A day a company can mean: from {@link #FIRST} to {@link #LAST}. Null is not judged. */
@Documented
@Target({ ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CalendarDay.Bounds.class)
public @interface CalendarDay {

    LocalDate FIRST = LocalDate.of(2000, 1, 1);
    LocalDate LAST = LocalDate.of(2100, 12, 31);

    String message() default Bounds.REASON;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Bounds implements ConstraintValidator<CalendarDay, LocalDate> {

        public static final String REASON = "lies outside 2000-01-01 to 2100-12-31";

        public static boolean hold(LocalDate day) {
            return !day.isBefore(FIRST) && !day.isAfter(LAST);
        }

        @Override
        public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
            return day == null || hold(day);
        }
    }
}
