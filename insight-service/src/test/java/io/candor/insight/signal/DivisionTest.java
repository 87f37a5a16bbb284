package io.candor.insight.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.candor.insight.disclosure.PrintedCount;

class DivisionTest {

    private static final ToolAnswer USES = new ToolAnswer(2, 30, ToolAnswer.Quality.BETTER, ToolAnswer.WithoutTarget.YES, false,
            false, true);
    private static final ToolAnswer DOES_NOT = new ToolAnswer(null, null, null, null, null, true, false);
    private static final ToolAnswer NO_GAIN = new ToolAnswer(0, 0, ToolAnswer.Quality.SAME, ToolAnswer.WithoutTarget.YES, false,
            false, true);
    private static final ToolAnswer SAYS_NOTHING = new ToolAnswer(2, 30, null, null, null);

    private record Seen(PrintedCount all, PrintedCount users, int others) {
    }

    /** Who reads all three numbers and knows how they are made finds five numbers of people on each side still possible. */
    @ParameterizedTest
    @ValueSource(ints = { 24, 40, 48, 60, 100 })
    void threeNumbersNarrowNoneOfThem(int invited) {
        Map<Seen, Set<Integer>> users = new HashMap<>();
        Map<Seen, Set<Integer>> others = new HashMap<>();
        for (int using = 10; using <= invited; using++) {
            for (int not = 10; using + not <= invited; not++) {
                int told = Division.othersTold(answers(using, not, 0), invited);
                if (told > 0) {
                    Seen seen = new Seen(PrintedCount.of(using + not, invited), PrintedCount.of(using, invited), told);
                    users.computeIfAbsent(seen, any -> new TreeSet<>()).add(using);
                    others.computeIfAbsent(seen, any -> new TreeSet<>()).add(not);
                    assertThat(told).isBetween(10, not);
                }
            }
        }
        assertThat(users).allSatisfy((seen, possible) -> assertThat(seen.users().from() == seen.users().to()
                || possible.size() >= 5).as("%s: %s use it", seen, possible).isTrue());
        assertThat(others).allSatisfy((seen, possible) -> assertThat(seen.others() >= PrintedCount.EXACT_FROM
                || possible.size() >= 5).as("%s: %s do not", seen, possible).isTrue());
    }

    @Test
    void dividesNothingWhereAFewAreLeftOnAnySide() {
        assertThat(Division.othersTold(answers(20, 30, 0), 60)).isEqualTo(25);
        assertThat(Division.othersTold(answers(9, 30, 0), 60)).as("nine users").isZero();
        assertThat(Division.othersTold(answers(30, 9, 0), 60)).as("nine others").isZero();
        assertThat(Division.othersTold(answers(20, 30, 1), 60)).as("one says neither").isZero();
        assertThat(Division.othersTold(answers(60, 15, 0), 100)).as("75 less 60 is fifteen").isZero();
        List<ToolAnswer> rated = answers(20, 29, 0);
        rated.add(new ToolAnswer(0, null, null, null, null, true, false));
        assertThat(Division.othersTold(rated, 60)).as("somebody rates what they do not use").isZero();
    }

    /** The same people answer the card that asks everybody and the one that asks users: together they tell no exact number. */
    @ParameterizedTest
    @ValueSource(ints = { 40, 60 })
    void twoCardsOfTheSamePeopleTellNoExactNumber(int invited) {
        Map<String, Set<String>> fitting = new HashMap<>();
        for (int using = 10; using <= invited; using++) {
            for (int not = 10; using + not <= invited; not += 5) {
                for (int yes = 0; yes <= using; yes++) {
                    List<ToolAnswer> answers = answers(yes, not, 0);
                    answers.addAll(TestingHistory.answers(using - yes, NO_GAIN));
                    int told = Division.othersTold(answers, invited);
                    if (told > 0) {
                        Testimony testimony = new Testimony(List.of(WaveTestimony.of("w", TestingHistory.LOOK.now(), invited,
                                answers, null, null)), TestingHistory.LOOK, Detail.RULES);
                        fitting.computeIfAbsent(testimony.value() + " " + testimony.users() + " " + told,
                                any -> new TreeSet<>())
                                .add(yes + " of " + using);
                    }
                }
            }
        }
        assertThat(fitting).isNotEmpty().allSatisfy((cards, pairs) -> assertThat(pairs).as(cards).hasSizeGreaterThan(1));
    }

    private static List<ToolAnswer> answers(int using, int not, int silent) {
        List<ToolAnswer> answers = new ArrayList<>(TestingHistory.answers(using, USES));
        answers.addAll(TestingHistory.answers(not, DOES_NOT));
        answers.addAll(TestingHistory.answers(silent, SAYS_NOTHING));
        return answers;
    }
}
