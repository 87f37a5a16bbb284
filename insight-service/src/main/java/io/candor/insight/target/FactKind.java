package io.candor.insight.target;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What can change for a tool without anybody's doing. */
public enum FactKind {

    /** The vendor lets a person do so much and no more. */
    VENDOR_LIMIT,
    /** The company's licences hold so much and no more. */
    LICENCE_CAP,
    /** The same work is counted as another number from then on. */
    METRIC_REDEFINITION,
    /** The tool behaves otherwise: a new release, an outage, a price. */
    TOOL_CHANGE;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code vendor limit}, in the middle of a sentence. */
    String words() {
        return wire().replace('_', ' ');
    }

    @JsonCreator
    static FactKind read(String wire) {
        return Arrays.stream(values()).filter(kind -> kind.wire().equals(wire)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no kind " + wire + "; there are " + List.of(values()).stream().map(FactKind::wire).toList()));
    }
}
