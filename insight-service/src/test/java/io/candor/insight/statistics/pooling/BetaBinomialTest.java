package io.candor.insight.statistics.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;

class BetaBinomialTest {

    private static final List<Share> GROUPS = List.of(new Share(1, 10), new Share(4, 10), new Share(9, 12));

    @Test
    void pullsTowardsAllGroupsAndLessWithMoreAnswers() {
        BetaBinomial prior = BetaBinomial.byMoments(GROUPS);
        double few = prior.shrunk(new Share(9, 10));
        double many = prior.shrunk(new Share(90, 100));
        assertThat(prior.mean()).isLessThan(few);
        assertThat(few).isLessThan(many);
        assertThat(many).isLessThan(0.9);
    }

    /** With α = β = 1 every x of n is as likely as another: probability 1/(n+1). */
    @Test
    void isUniformUnderAFlatPrior() {
        assertThat(new BetaBinomial(1, 1).logLikelihood(List.of(new Share(3, 9)))).isCloseTo(-Math.log(10),
                within(1e-12));
    }

    @Test
    void likelihoodIsAtItsTop() {
        BetaBinomial best = BetaBinomial.byLikelihood(GROUPS);
        double top = best.logLikelihood(GROUPS);
        assertThat(top).isGreaterThan(BetaBinomial.byMoments(GROUPS).logLikelihood(GROUPS))
                .isGreaterThan(new BetaBinomial(best.alpha() * 1.001, best.beta()).logLikelihood(GROUPS))
                .isGreaterThan(new BetaBinomial(best.alpha(), best.beta() * 0.999).logLikelihood(GROUPS));
    }

    @Test
    void pullsAllTheWayWhereGroupsVaryLessThanChance() {
        List<Share> alike = List.of(new Share(5, 10), new Share(5, 10), new Share(6, 10));
        assertThat(BetaBinomial.byLikelihood(alike).shrunk(alike.getLast())).isCloseTo(16.0 / 30, within(1e-4));
    }

    @Test
    void refusesGroupsThatDoNotVary() {
        assertThatThrownBy(() -> BetaBinomial.byMoments(List.of(new Share(2, 4), new Share(3, 6))))
                .hasMessageContaining("no beta distribution");
        assertThatThrownBy(() -> new Share(5, 4)).hasMessageContaining("5 of 4");
        assertThatThrownBy(() -> new BetaBinomial(0, 1)).hasMessageContaining("alpha 0");
    }
}
