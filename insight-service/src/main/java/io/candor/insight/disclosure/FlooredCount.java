package io.candor.insight.disclosure;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A count of comments as it may be printed: the number from {@link Floor#CROSS} on, the same words below it, zero too. A
 * number that would give a smaller one away is withheld.
 */
@Schema(oneOf = { FlooredCount.Number.class, FlooredCount.Few.class, FlooredCount.Withheld.class })
public final class FlooredCount {

    public static final String FEW = "fewer than " + Floor.CROSS;

    private final Object printed;

    private FlooredCount(Object printed) {
        this.printed = printed;
    }

    public static FlooredCount of(int count) {
        return new FlooredCount(count >= Floor.CROSS ? count : FEW);
    }

    static FlooredCount withheld() {
        return new FlooredCount(Disclosure.WORDING);
    }

    public boolean isWithheld() {
        return printed.equals(Disclosure.WORDING);
    }

    /** An {@code Integer}, {@link #FEW} or {@link Disclosure#WORDING}. */
    @JsonValue
    public Object printed() {
        return printed;
    }

    @Schema(name = "CountFromTen", type = SchemaType.INTEGER, minimum = "10")
    interface Number {
    }

    @Schema(name = "CountBelowTen", type = SchemaType.STRING, enumeration = FEW)
    interface Few {
    }

    @Schema(name = "CountWithheld", type = SchemaType.STRING, enumeration = Disclosure.WORDING)
    interface Withheld {
    }
}
