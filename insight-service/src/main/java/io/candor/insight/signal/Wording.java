package io.candor.insight.signal;

/**
 * Figures as a manager reads them. For groups below 20 people shares are printed as bands, so that no sentence shows
 * what a few people did.
 */
final class Wording {

    private Wording() {
    }

    static String share(double share, int people) {
        if (people >= Signal.EXACT_FROM) {
            return StrictMath.round(100 * PrintedShare.nearest(share, people)) + "%";
        }
        long band = StrictMath.clamp((long) StrictMath.floor(5 * share), 0, 4);
        return 20 * band + "–" + 20 * (band + 1) + "%";
    }

    /** At least so many days; in small groups by fours, so that nobody's own figure is told. */
    static String days(double days, int people) {
        if (people >= Signal.EXACT_FROM) {
            return "at least " + count(days);
        }
        long fours = (long) StrictMath.floor(days / Effect.DAY_BAND);
        return fours == 0 ? "fewer than " + Effect.DAY_BAND : "at least " + Effect.DAY_BAND * fours;
    }

    static String count(double value) {
        return value == StrictMath.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    /** How often a group like this one would not show an effect of this size. */
    static String missed(double power, String effect) {
        long tenths = StrictMath.round(10 * (1 - power));
        if (tenths == 0) {
            return "At this size we would hardly ever miss " + effect + ".";
        }
        return tenths == 10 ? "At this size we would nearly always miss " + effect + "."
                : "At this size we would miss " + effect + " in " + tenths + (tenths == 1 ? " case" : " cases") + " of 10.";
    }
}
