package io.candor.feedback.privacy;

/** The fewest people that protect each other. Constants on purpose: no role, setting or environment lowers them. */
public final class Floors {

    /** People for one score of one block. */
    public static final int SCORE = 5;

    /** People invited under one block, in a released batch, and sharing a riding attribute or a comment's label. */
    public static final int GROUP = 10;

    private Floors() {
    }
}
