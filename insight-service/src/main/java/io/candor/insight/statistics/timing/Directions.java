package io.candor.insight.statistics.timing;

import java.util.Arrays;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Angles, or hours of the day as angles, reduced to their mean resultant (Mardia and Jupp, Directional Statistics, 2000,
 * section 2.2). Several peaks cancel out in it: a nine-and-five pattern looks like no pattern.
 *
 * @param n
 *        number of angles
 * @param cosine
 *        mean of the cosines
 * @param sine
 *        mean of the sines
 */
public record Directions(int n, double cosine, double sine) {

    public static Directions ofRadians(double... angles) {
        if (angles.length == 0) {
            throw new IllegalArgumentException("no angles");
        }
        return new Directions(angles.length, Arrays.stream(angles).map(StrictMath::cos).average().orElseThrow(),
                Arrays.stream(angles).map(StrictMath::sin).average().orElseThrow());
    }

    public static Directions ofDegrees(double... angles) {
        return ofRadians(Arrays.stream(angles).map(StrictMath::toRadians).toArray());
    }

    /** Hours 0 to 24, midnight the zero angle. */
    public static Directions ofHours(double... hours) {
        return ofDegrees(Arrays.stream(hours).map(hour -> 15 * hour).toArray());
    }

    /** R̄: 0 when the angles cancel, 1 when they are all the same. */
    public double resultantLength() {
        return StrictMath.hypot(cosine, sine);
    }

    /** Mean direction in radians, −π to π. */
    public double meanDirection() {
        return StrictMath.atan2(sine, cosine);
    }

    /**
     * p of "no direction is preferred" against a single peak anywhere (Rayleigh, 1880): with z = nR̄²,
     * e^{−z}[1+(2z−z²)/(4n)−(24z−132z²+76z³−9z⁴)/(288n²)], the last term only below 50 angles (Mardia and Jupp, eq. 6.3.5).
     */
    public double rayleigh() {
        double z = n * resultantLength() * resultantLength();
        double term = 1 + (2 * z - z * z) / (4 * n);
        if (n < 50) {
            term -= (24 * z - 132 * z * z + 76 * z * z * z - 9 * z * z * z * z) / (288.0 * n * n);
        }
        return StrictMath.max(0, StrictMath.min(1, StrictMath.exp(-z) * term));
    }

    /**
     * p of "no direction is preferred" against a peak at a direction named beforehand (Greenwood and Durand, Annals of
     * Mathematical Statistics 26:233, 1955): with v = √(2n)·mean cos(x−μ),
     * 1−Φ(v)+φ(v)[(3v−v³)/(16n)+(15v+305v³−125v⁵+9v⁷)/(4608n²)].
     *
     * @param named
     *        μ in radians
     */
    public double vTest(double named) {
        double v = StrictMath.sqrt(2.0 * n) * (cosine * StrictMath.cos(named) + sine * StrictMath.sin(named));
        double v2 = v * v;
        double correction = v * (3 - v2) / (16 * n)
                + v * (15 + 305 * v2 - 125 * v2 * v2 + 9 * v2 * v2 * v2) / (4608.0 * n * n);
        NormalDistribution normal = NormalDistribution.of(0, 1);
        return StrictMath.max(0, StrictMath.min(1, normal.survivalProbability(v) + normal.density(v) * correction));
    }
}
