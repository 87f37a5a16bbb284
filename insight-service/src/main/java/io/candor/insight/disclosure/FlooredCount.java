package io.candor.insight.disclosure;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonValue;

/** A count of comments as it may be printed: the number from {@link Floor#CROSS} on, the same words below it, zero too. */
@Schema(oneOf = { FlooredCount.Number.class, FlooredCount.Few.class })
public final class FlooredCount {

    public static final String FEW = "fewer than " + Floor.CROSS;

    private final Object printed;

    private FlooredCount(Object printed) {
        this.printed = printed;
    }

    public static FlooredCount of(int count) {
        return new FlooredCount(count >= Floor.CROSS ? count : FEW);
    }

    /** An {@code Integer} or {@link #FEW}. */
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
}
