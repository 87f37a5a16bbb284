package io.candor.insight.disclosure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A figure about a group on its way out: released, or withheld without a reason that would itself say something. In JSON the
 * first is its value and the second {@code {"withheld": "hidden to protect a small group"}}.
 */
public sealed interface Disclosure<T> {

    /** The one wording for every hidden figure. */
    String WORDING = "hidden to protect a small group";

    /** A figure that may be shown; made in this package only. */
    final class Released<T> implements Disclosure<T> {

        private final T value;

        Released(T value) {
            this.value = value;
        }

        @JsonValue
        public T value() {
            return value;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Released<?> released && value.equals(released.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return "Released[" + value + "]";
        }
    }

    /** A figure that stays hidden. All withheld figures are alike. */
    record Withheld<T>(@Schema(enumeration = WORDING) String withheld) implements Disclosure<T> {
    }

    static <T> Disclosure<T> withheld() {
        return new Withheld<>(WORDING);
    }

    /** What stands for itself, beside no other figure about the same people: released from {@link Floor#CROSS} people on. */
    static <T> Disclosure<T> from(int people, Supplier<T> value) {
        return people >= Floor.CROSS ? new Released<>(value.get()) : withheld();
    }

    /**
     * What follows from released figures alone is no secret; withheld parts do not enter, and with none released nothing is.
     */
    static <T, R> Disclosure<R> fromReleased(Collection<Disclosure<T>> parts, Function<List<T>, R> summary) {
        List<T> released = parts.stream().map(Disclosure::released).flatMap(Optional::stream).toList();
        return released.isEmpty() ? withheld() : new Released<>(summary.apply(released));
    }

    /** A released figure seen from another side; what is withheld stays withheld. */
    default <R> Disclosure<R> map(Function<? super T, ? extends R> view) {
        return switch (this) {
            case Released<T> released -> new Released<>(view.apply(released.value()));
            case Withheld<T> hidden -> withheld();
        };
    }

    default Optional<T> released() {
        return switch (this) {
            case Released<T> released -> Optional.of(released.value());
            case Withheld<T> hidden -> Optional.empty();
        };
    }
}
