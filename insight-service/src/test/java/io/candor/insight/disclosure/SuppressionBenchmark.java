package io.candor.insight.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.candor.local.proof.Figures;

/**
 * A period's tables for 10,000 units × 5 tools × 12 questions, and how the time grows; the goal is 60 s and 1 GB on 2 cores.
 */
class SuppressionBenchmark {

    private static final Set<String> TOOLS = Set.of("a", "b", "c", "d", "e");
    private static final int QUESTIONS = 12;
    private static final int[] SIZES = Arrays.stream(System.getProperty("candor.bench.sizes", "1000,10000,30000").split(","))
            .mapToInt(Integer::parseInt).toArray();

    @Test
    void tenThousandUnits() {
        String growth = measured(SuppressionBenchmark::company);
        System.out.println("Suppression of 5 tools × 12 questions: " + growth);
        Figures.of("SuppressionBenchmark.tenThousandUnits", growth);
    }

    @Test
    void tenThousandSmallUnitsOfOneToolEach() {
        String growth = measured(SuppressionBenchmark::companyOfOneTool);
        System.out.println("The same where each small unit speaks of one tool: " + growth);
        Figures.of("SuppressionBenchmark.tenThousandSmallUnitsOfOneToolEach", growth);
    }

    private static String measured(BiFunction<Integer, Integer, List<Crowd>> company) {
        StringBuilder growth = new StringBuilder();
        for (int units : SIZES) {
            List<List<Crowd>> questions = IntStream.range(0, QUESTIONS).mapToObj(it -> company.apply(units, it)).toList();
            System.gc();
            long before = used();
            long start = System.nanoTime();
            List<Suppression> plans = questions.stream().map(crowds -> Suppression.of(crowds, TOOLS)).toList();
            double seconds = (System.nanoTime() - start) / 1e9;
            System.gc();
            long megabytes = (used() - before) >> 20;
            int shown = plans.stream().mapToInt(plan -> TOOLS.stream().mapToInt(tool -> plan.shown(tool).size()).sum()).sum();
            assertThat(shown).isPositive();
            growth.append(String.format(Locale.ROOT, "%,d units %.1f s, %,d MB kept, %,d cells shown; ", units, seconds,
                    megabytes, shown));
        }
        return growth.toString();
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

    /** Blocks of ten, every fourth of twenty, in groups of 25 and divisions of 500; two in three answer, all about one tool. */
    private static List<Crowd> companyOfOneTool(int units, int question) {
        Random random = new Random(question);
        List<Crowd> crowds = new ArrayList<>();
        for (int block = 0; block < units; block++) {
            int people = block % 4 == 0 ? 20 : 10;
            crowds.add(new Crowd(List.of("root", "d" + block / 500, "g" + block / 25, "block" + block), people,
                    Map.of("abcde".substring(block % 5, block % 5 + 1), (people == 20 ? 12 : 7) + random.nextInt(2))));
        }
        return crowds;
    }
}
