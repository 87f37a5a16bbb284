package io.candor.feedback.attack;

import java.util.Map;
import java.util.Random;

/** A way to tell who wrote what. */
interface Attack {

    String name();

    /** Whether a store that writes answers down as they come must fall to it. */
    default boolean readsArrival() {
        return false;
    }

    /**
     * One row for each person.
     *
     * @param random decides where the evidence does not
     * @return row id by person
     */
    Map<String, String> guess(Evidence evidence, Random random);
}
