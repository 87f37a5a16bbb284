package io.candor.insight.statistics.density;

/**
 * What the polynomials of the two sides share. Columns are numbered; each is a power of u that counts on the left, on the
 * right or on both sides.
 */
public enum Sides {

    /** Nothing: 1ₗ, 1ᵣ, uₗ, uᵣ, u²ₗ, u²ᵣ, … */
    SEPARATE {
        @Override
        int columns(int order) {
            return 2 * (order + 1);
        }

        @Override
        int power(int column) {
            return column / 2;
        }

        @Override
        boolean counts(int column, boolean right) {
            return column % 2 == (right ? 1 : 0);
        }

        @Override
        int leftSlope() {
            return 2;
        }
    },

    /** Everything but the slope, which is the density: 1, uₗ, uᵣ, u², u³, … Both bandwidths must be the same. */
    JOINED {
        @Override
        int columns(int order) {
            return order + 2;
        }

        @Override
        int power(int column) {
            return column < 2 ? column : column - 1;
        }

        @Override
        boolean counts(int column, boolean right) {
            return column == 0 || column > 2 || column == (right ? 2 : 1);
        }

        @Override
        int leftSlope() {
            return 1;
        }
    };

    abstract int columns(int order);

    abstract int power(int column);

    abstract boolean counts(int column, boolean right);

    /** The column of uₗ; that of uᵣ is the next one. */
    abstract int leftSlope();

    /** The column's value for an observation at u, 0 where it does not count. */
    double value(int column, double u) {
        return counts(column, u >= 0) ? StrictMath.pow(u, power(column)) : 0;
    }
}
