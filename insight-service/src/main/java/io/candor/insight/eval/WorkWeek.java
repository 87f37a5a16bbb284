package io.candor.insight.eval;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.random.RandomGenerator;

import io.candor.insight.signal.PersonWeek;

/**
 * One simulated person's week, day by day, while habits shape it. Prompts are <em>productive</em> (each may lead to an
 * accepted result) or <em>fruitless</em> (questions, junk).
 */
final class WorkWeek {

    static final int DAYS = 5;
    /** Chance that a working day has any real use at all. */
    private static final double DAY_USED = 0.75;
    private static final double WEEK_SPREAD = 0.25;

    final boolean after;
    /** From the target's announcement on. */
    final boolean announced;
    final int line;
    double mean = 16;
    double late = 0.4;
    double acceptance = 0.35;
    double obstacle = 0.2;
    private final int[] productive = new int[DAYS];
    private final int[] fruitless = new int[DAYS];
    private int performed;
    private int scheduled;

    /**
     * @param week
     *        counted from the target's start
     * @param announcedBefore
     *        weeks before it
     */
    WorkWeek(int week, int announcedBefore, int line) {
        this.after = week >= 0;
        this.announced = week >= -announcedBefore;
        this.line = line;
    }

    /** Draws the real work: a Poisson number around the person's mean, on the days that see use. */
    void draw(RandomGenerator random) {
        int total = poisson(mean * StrictMath.exp(WEEK_SPREAD * random.nextGaussian()), random);
        double[] weights = new double[DAYS];
        for (int day = 0; day < DAYS; day++) {
            double weight = day < 3 ? (1 - late) / 3 : late / 2;
            weights[day] = random.nextDouble() < DAY_USED ? weight : 0;
        }
        if (Arrays.stream(weights).sum() == 0) {
            weights[random.nextInt(DAYS)] = 1;
        }
        for (int prompt = 0; prompt < total; prompt++) {
            productive[pick(weights, random)]++;
        }
    }

    int total() {
        return Arrays.stream(productive).sum() + Arrays.stream(fruitless).sum();
    }

    void work(int day, int prompts) {
        productive[day] += prompts;
    }

    void waste(int day, int prompts) {
        fruitless[day] += prompts;
    }

    /** Prompts for the figure's sake: fruitless, and nobody's work. */
    void perform(int day, int prompts) {
        waste(day, prompts);
        performed += prompts;
    }

    /** Runs nobody starts, which report as prompts. */
    void schedule(int day, int runs) {
        work(day, runs);
        scheduled += runs;
    }

    int performed() {
        return performed;
    }

    int scheduled() {
        return scheduled;
    }

    /** Leaves out real work, from the first day on. */
    void skip(int prompts) {
        int left = prompts;
        for (int day = 0; day < DAYS && left > 0; day++) {
            int less = StrictMath.min(left, productive[day]);
            productive[day] -= less;
            left -= less;
        }
    }

    void clear() {
        Arrays.fill(productive, 0);
        Arrays.fill(fruitless, 0);
        performed = 0;
        scheduled = 0;
    }

    PersonWeek observed(String subject, LocalDate monday, RandomGenerator random) {
        int total = total();
        int withoutOutput = 0;
        int accepts = 0;
        int active = 0;
        for (int day = 0; day < DAYS; day++) {
            int accepted = successes(productive[day], acceptance, random);
            int prompts = productive[day] + fruitless[day];
            accepts += accepted;
            active += prompts > 0 ? 1 : 0;
            withoutOutput += accepted == 0 ? prompts : 0;
        }
        int late = productive[3] + productive[4] + fruitless[3] + fruitless[4];
        Double outputless = total == 0 ? null : Double.valueOf((double) withoutOutput / total);
        Double lastTwo = total == 0 ? null : Double.valueOf((double) late / total);
        return new PersonWeek(subject, monday, (double) total, outputless, lastTwo, active, total, total, accepts, 0,
                successes(total, obstacle, random));
    }

    static int poisson(double mean, RandomGenerator random) {
        double limit = StrictMath.exp(-mean);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }

    private static int successes(int trials, double chance, RandomGenerator random) {
        int count = 0;
        for (int trial = 0; trial < trials; trial++) {
            count += random.nextDouble() < chance ? 1 : 0;
        }
        return count;
    }

    private static int pick(double[] weights, RandomGenerator random) {
        double point = random.nextDouble() * Arrays.stream(weights).sum();
        int day = 0;
        while (day < DAYS - 1 && point >= weights[day]) {
            point -= weights[day];
            day++;
        }
        return weights[day] > 0 ? day : pick(weights, random);
    }
}
