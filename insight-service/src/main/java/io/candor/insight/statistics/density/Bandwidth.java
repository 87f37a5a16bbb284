package io.candor.insight.statistics.density;

/** How far observations count on each side of the cutoff, in their own unit. */
public record Bandwidth(double left, double right) {

    public Bandwidth {
        if (!(left > 0 && right > 0 && left < Double.POSITIVE_INFINITY && right < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("bandwidths " + left + " and " + right);
        }
    }

    static Bandwidth both(double h) {
        return new Bandwidth(h, h);
    }

    double of(boolean right) {
        return right ? this.right : left;
    }
}
