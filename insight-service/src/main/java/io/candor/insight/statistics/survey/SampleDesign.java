package io.candor.insight.statistics.survey;

import java.util.Arrays;

/**
 * How answers came to be in a sample: within each stratum some of its clusters were drawn with equal chances, and of a
 * cluster everybody. Of invited people each is a cluster of one.
 */
public final class SampleDesign {

    private final int[] strata;
    private final int[] clusters;
    private final double[] sizes;

    private SampleDesign(int[] strata, int[] clusters, double[] sizes) {
        this.strata = strata;
        this.clusters = clusters;
        this.sizes = sizes;
    }

    /**
     * @param strata
     *        stratum of each answer, from 0
     * @param clusters
     *        cluster of each answer, from 0, numbered over all strata
     * @param sizes
     *        clusters in the population of each stratum; infinite where drawing a part of it shall not count
     */
    public static SampleDesign of(int[] strata, int[] clusters, double[] sizes) {
        if (strata.length != clusters.length || strata.length == 0) {
            throw new IllegalArgumentException(strata.length + " strata for " + clusters.length + " clusters");
        }
        return new SampleDesign(strata.clone(), clusters.clone(), sizes.clone());
    }

    /** People who answered, of so many who could have. */
    public static SampleDesign ofPeople(int answers, double population) {
        int[] clusters = new int[answers];
        Arrays.setAll(clusters, answer -> answer);
        return of(new int[answers], clusters, new double[] { population });
    }

    int size() {
        return strata.length;
    }

    /**
     * Variance of a sum of contributions, one per answer: Σ_h (1−n_h/N_h)·n_h/(n_h−1)·Σ(t_hc − t̄_h)², t the sums of the
     * clusters (Cochran, Sampling Techniques, 3rd ed. 1977, section 9A.2 and theorem 5.3).
     */
    double variance(double[] contributions) {
        int count = Arrays.stream(clusters).max().orElseThrow() + 1;
        double[] totals = new double[count];
        int[] stratumOf = new int[count];
        Arrays.fill(stratumOf, -1);
        for (int answer = 0; answer < strata.length; answer++) {
            totals[clusters[answer]] += contributions[answer];
            stratumOf[clusters[answer]] = strata[answer];
        }
        double variance = 0;
        for (int stratum = 0; stratum < sizes.length; stratum++) {
            double n = 0;
            double sum = 0;
            double squares = 0;
            for (int cluster = 0; cluster < count; cluster++) {
                if (stratumOf[cluster] == stratum) {
                    n++;
                    sum += totals[cluster];
                }
            }
            if (n < 2 || n > sizes[stratum]) {
                throw new IllegalArgumentException(n + " of " + sizes[stratum] + " clusters in stratum " + stratum);
            }
            for (int cluster = 0; cluster < count; cluster++) {
                double distance = totals[cluster] - sum / n;
                squares += stratumOf[cluster] == stratum ? distance * distance : 0;
            }
            variance += (1 - n / sizes[stratum]) * n / (n - 1) * squares;
        }
        return variance;
    }
}
