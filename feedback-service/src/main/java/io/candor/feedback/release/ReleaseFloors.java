package io.candor.feedback.release;

import io.candor.feedback.privacy.Floors;

/**
 * A wave's floors: its contract's, never below the constants.
 *
 * @param batch people in a batch
 * @param label people under a label
 */
record ReleaseFloors(int batch, int label) {

    static final ReleaseFloors LEAST = new ReleaseFloors(Floors.GROUP, Floors.SCORE);

    ReleaseFloors {
        batch = Math.max(batch, Floors.GROUP);
        label = Math.max(label, Floors.SCORE);
    }
}
