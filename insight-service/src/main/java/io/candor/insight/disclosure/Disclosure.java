package io.candor.insight.disclosure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A figure about a group on its way out: released, or withheld without a reason that would itself say something. */
public sealed interface Disclosure<T> {

    /** The one wording for every hidden figure. */
    String WORDING = "hidden to protect a small group";

    /** A figure that may be shown; made in this package only. */
    final class Released<T> implements Disclosure<T> {

        private final T value;

        Released(T value) {
            this.value = value;
        }

        public T value() {
            return value;
        }
    }

    /** A figure that stays hidden. All withheld figures are alike. */
    record Withheld<T>() implements Disclosure<T> {
    }

    static <T> Disclosure<T> withheld() {
        return new Withheld<>();
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
