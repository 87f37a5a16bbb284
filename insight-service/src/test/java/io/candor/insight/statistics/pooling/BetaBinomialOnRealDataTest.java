package io.candor.insight.statistics.pooling;

import static io.candor.insight.statistics.Printed.assertPrinted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.candor.insight.statistics.ReferenceFile;

/** Tumours in 71 groups of rats (Gelman et al., 2013, table 5.1); the last is the current experiment. */
class BetaBinomialOnRealDataTest {

    @Test
    void matchesTheMomentsOfTheHistoricalGroups() {
        List<Share> groups = rats();
        BetaBinomial prior = BetaBinomial.byMoments(groups.subList(0, 70));
        assertPrinted(prior.mean(), "0.136006538890");
        assertPrinted(prior.alpha(), "1.35614939103");
        assertPrinted(prior.beta(), "8.61505789132");
        assertPrinted(prior.shrunk(groups.getLast()), "0.223440952637");
        assertThat(groups.getLast()).isEqualTo(new Share(4, 14));
    }

    /**
     * The root of the score, from an independent evaluation with thirty digits. The printed α 2.34161455 and β 14.1148049
     * come from Nelder and Mead and say of themselves that they are good to about 1e-7; the likelihood is the same.
     */
    @Test
    void matchesTheLikelihoodOfAllGroups() {
        List<Share> groups = rats();
        BetaBinomial best = BetaBinomial.byLikelihood(groups);
        assertPrinted(best.alpha(), "2.341614403335");
        assertPrinted(best.beta(), "14.114804298441");
        assertPrinted(best.shrunk(groups.getLast()), "0.208219307248");
        assertPrinted(best.logLikelihood(groups), "-156.568929883");
        assertPrinted(BetaBinomial.byLikelihood(groups.subList(0, 70)).logLikelihood(groups.subList(0, 70)),
                "-154.140249665");
    }

    private static List<Share> rats() {
        List<Share> groups = ReferenceFile.of("bda-rats.csv").rows().stream()
                .map(row -> new Share(Integer.parseInt(row.getField("y")), Integer.parseInt(row.getField("n")))).toList();
        assertThat(groups).hasSize(71);
        return groups;
    }
}
