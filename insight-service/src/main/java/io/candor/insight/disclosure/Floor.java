package io.candor.insight.disclosure;

/** Smallest numbers of people a figure may rest on. Constants on purpose: there is nothing to configure. */
public final class Floor {

    /** One score of one block. */
    public static final int SCORE = 5;

    /** Comments, telemetry, verdicts, stance and any cross of two attributes, such as block × tool. */
    public static final int CROSS = 10;

    /** The narrowest range, in people, to which published figures may pin a hidden count. */
    public static final int NARROWEST = 5;

    private Floor() {
    }
}
