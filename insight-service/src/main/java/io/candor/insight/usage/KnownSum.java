package io.candor.insight.usage;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** A sum that is known only where all its parts are, and unknown where it has none. */
public final class KnownSum {

    private BigDecimal sum = BigDecimal.ZERO;
    private boolean any;
    private boolean known = true;

    public KnownSum add(@Nullable BigDecimal part) {
        any = true;
        if (part == null) {
            known = false;
        } else {
            sum = sum.add(part);
        }
        return this;
    }

    public KnownSum add(@Nullable Long part) {
        return add(part == null ? null : BigDecimal.valueOf(part));
    }

    public @Nullable BigDecimal decimal() {
        return any && known ? sum : null;
    }

    public @Nullable Long count() {
        return any && known ? (Long) sum.longValueExact() : null;
    }
}
