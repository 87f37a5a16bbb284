package io.candor.insight.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.candor.local.proof.Figures;

/**
 * A period's tables for 10,000 units × 5 tools × 12 questions, and how the time grows; the goal is 60 s and 1 GB on 2 cores.
 */
class SuppressionBenchmark {

    private static final Set<String> TOOLS = Set.of("a", "b", "c", "d", "e");
    private static final int QUESTIONS = 12;

    @Test
    void tenThousandUnits() {
        StringBuilder growth = new StringBuilder();
        for (int units : new int[] { 1_000, 10_000, 30_000 }) {
            List<List<Crowd>> questions = new ArrayList<>();
            for (int question = 0; question < QUESTIONS; question++) {
                questions.add(company(units, question));
            }
            System.gc();
            long before = used();
            long start = System.nanoTime();
            int shown = 0;
            List<Suppression> plans = new ArrayList<>();
            for (List<Crowd> crowds : questions) {
                plans.add(Suppression.of(crowds, TOOLS));
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            System.gc();
            long megabytes = (used() - before) >> 20;
            for (Suppression plan : plans) {
                shown += TOOLS.stream().mapToInt(tool -> plan.shown(tool).size()).sum();
            }
            assertThat(shown).isPositive();
            growth.append(String.format(Locale.ROOT, "%,d units %.1f s, %,d MB kept, %,d cells shown; ", units, seconds,
                    megabytes, shown));
        }
        System.out.println("Suppression of 5 tools × 12 questions: " + growth);
        Figures.of("SuppressionBenchmark.tenThousandUnits", growth.toString());
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Five levels of about eight; blocks of 10 to 60 people, of whom six in ten answer, about one tool mostly. */
    private static List<Crowd> company(int units, int question) {
        Random random = new Random(question);
        List<Crowd> crowds = new ArrayList<>();
        int blocks = units * 7 / 8;
        for (int block = 0; block < blocks; block++) {
            List<String> nodes = new ArrayList<>(List.of("root"));
            for (int size = 4_096; size >= 8; size /= 8) {
                if (blocks > size) {
                    nodes.add("u" + size + "-" + block / size);
                }
            }
            nodes.add("block" + block);
            int people = 10 + random.nextInt(50);
            int left = 3 * people / 5;
            Map<String, Integer> answered = new HashMap<>();
            for (String tool : List.of("a", "b", "c", "d", "e")) {
                int about = random.nextInt(left + 1);
                answered.put(tool, about);
                left -= about;
            }
            crowds.add(new Crowd(nodes, people, answered));
        }
        return crowds;
    }
}
