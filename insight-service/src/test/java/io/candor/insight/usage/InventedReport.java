package io.candor.insight.usage;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/**
 * A users report as a company's would be, the same for the same seed: everybody has their own level (heavy-tailed), holidays of
 * two weeks, quiet Fridays, few weekends, and a share of days without a row.
 */
record InventedReport(String run, int people, LocalDate from, int days, long seed) {

    private static final double[] WEEKDAY = { 1.0, 1.1, 1.1, 1.0, 0.7, 0.05, 0.04 };
    private static final int PEOPLE_OF_A_UNIT = 50;

    String login(int person) {
        return "p" + person + "-" + run;
    }

    String unit(int person) {
        return run + "-" + person / PEOPLE_OF_A_UNIT;
    }

    /** @return rows written, by day as vendors write them */
    int write(Path file) throws IOException {
        Random random = new Random(seed);
        double[] level = new double[people];
        int[] holiday = new int[people];
        for (int person = 0; person < people; person++) {
            level[person] = Math.exp(1.6 + 1.1 * random.nextGaussian());
            holiday[person] = random.nextInt(Math.max(1, days));
        }
        int rows = 0;
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            for (int day = 0; day < days; day++) {
                LocalDate date = from.plusDays(day);
                double weekday = WEEKDAY[date.getDayOfWeek().getValue() - 1];
                for (int person = 0; person < people; person++) {
                    boolean away = day >= holiday[person] && day < holiday[person] + 14;
                    if (!away && random.nextDouble() < Math.min(0.95, weekday)) {
                        long prompts = Math.round(level[person] * weekday * random.nextExponential());
                        long offers = prompts * 3 + random.nextInt(4);
                        long accepted = Math.round(offers * random.nextDouble() * 0.6);
                        lines.write("{\"day\":\"" + date + "\",\"organization_id\":\"1\",\"user_id\":" + person
                                + ",\"user_login\":\"" + login(person) + "\",\"user_initiated_interaction_count\":" + prompts
                                + ",\"code_generation_activity_count\":" + offers + ",\"code_acceptance_activity_count\":"
                                + accepted + ",\"loc_suggested_to_add_sum\":" + offers * 4 + ",\"loc_added_sum\":"
                                + accepted * 5 + "}\n");
                        rows++;
                    }
                }
            }
        }
        return rows;
    }
}
