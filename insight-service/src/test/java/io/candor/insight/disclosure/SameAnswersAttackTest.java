package io.candor.insight.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.candor.local.proof.Figures;

/**
 * Beyond the promise: everything published in six periods in one model, for a reader who takes it that nobody ever changes
 * their mind, in organisations where nobody does. No rule of publishing can hold this off wholly: once a list was shown and
 * eight of its people left, a later figure of the same list speaks of those eight. What is told this way is measured, and
 * bounded from above here: of counts below the floor that are narrowed to fewer than five people, and of one to four people
 * who came or left together whose answers become known.
 */
class SameAnswersAttackTest {

    private static final double NARROWED = 0.05;
    private static final double KNOWN = 0.01;

    private int small;
    private int narrowed;
    private int few;
    private int known;
    private final Map<Integer, Integer> widths = new TreeMap<>();

    @Test
    void hardlyAnybodyIsKnownWhereNobodyChangesTheirMind() {
        attack(15, 5, "hardlyAnybodyIsKnownWhereNobodyChangesTheirMind");
    }

    @Test
    @Tag("prove")
    void norInThreeHundredOrganisations() {
        attack(300, 6, "norInThreeHundredOrganisations");
    }

    private void attack(int many, long seed, String test) {
        for (int number = 0; number < many; number++) {
            SameAnswersAttack attack = new SameAnswersAttack(new RandomCareers(new Random(seed * 1_000_003 + number)));
            for (SameAnswersAttack.Range range : attack.small()) {
                small++;
                if (range.width() < Floor.NARROWEST) {
                    narrowed++;
                    widths.merge(range.width(), 1, Integer::sum);
                }
            }
            for (List<SameAnswersAttack.Range> ranges : attack.few().values()) {
                few += ranges.size();
                known += (int) ranges.stream().filter(range -> range.width() == 0).count();
            }
        }
        String figure = String.format(Locale.ROOT,
                "where nobody changes their mind and a reader knows it, %d organisations × %d periods in one model: of %,d hidden "
                        + "counts below ten %,d are narrowed to fewer than five people (%s); of %,d answers of one to four people "
                        + "who came or left together %,d become known",
                many, RandomCareers.PERIODS, small, narrowed, widths, few, known);
        System.out.println(figure);
        assertThat(small).isGreaterThan(many);
        assertThat(few).isGreaterThan(many);
        assertThat((double) narrowed / small).isLessThan(NARROWED);
        assertThat((double) known / few).isLessThan(KNOWN);
        Figures.of("SameAnswersAttackTest." + test, figure);
    }
}
