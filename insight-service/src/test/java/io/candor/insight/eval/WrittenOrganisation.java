package io.candor.insight.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Five units of a small company as the evaluation's files, each with one story; the same every time. */
final class WrittenOrganisation {

    private static final LocalDate START = LocalDate.of(2026, 3, 30);
    private static final int BEFORE = 8;
    private static final int DURING = 12;

    private final RandomGenerator random = new SplittableRandom(11);
    private final StringBuilder people = new StringBuilder("person,unit\n");
    private final StringBuilder usage = new StringBuilder();
    private final StringBuilder feedback = new StringBuilder();
    private final boolean optional;

    private WrittenOrganisation(boolean optional) {
        this.optional = optional;
        usage.append("person,tool,day,human_prompts,offers,accepts_human,lines_retained,sessions,machine_requests,"
                + "passive_events,cost_minor" + (optional ? ",errors,rejects" : "") + "\n");
        feedback.append("unit,tool,wave,usefulness,would_use_without_target,minutes_net,comment"
                + (optional ? ",quality,obstacle" : "") + "\n");
    }

    /** @param optional with the columns errors, rejects, quality and obstacle */
    static void write(Path folder, boolean optional) throws IOException {
        WrittenOrganisation organisation = new WrittenOrganisation(optional);
        organisation.unit("theatre", 40, 11, 0.1, "-1,no,0,", "same,none");
        organisation.unit("value", 40, 32, 0.1, "2,yes,30,", "better,none");
        organisation.unit("friction", 40, 18, 0.5, "0,partly,-10,", "worse,missing-context");
        organisation.unit("dutiful", 40, 13, 0.1, "1,partly,5,", "same,none");
        organisation.unit("small", 8, 11, 0.1, "-1,no,0,", "same,none");
        Files.writeString(folder.resolve("people.csv"), organisation.people);
        Files.writeString(folder.resolve("usage.csv"), organisation.usage);
        Files.writeString(folder.resolve("feedback.csv"), organisation.feedback);
        Files.writeString(folder.resolve("target.json"),
                "{\"metric\":\"human_prompts\",\"threshold\":20,\"period\":\"week\",\"population\":\"company\","
                        + "\"from\":\"" + START + "\",\"to\":null}");
    }

    private void unit(String unit, int size, int weekly, double refused, String answer, String extra) {
        for (int person = 1; person <= size; person++) {
            people.append(unit).append('-').append(person).append(',').append(unit).append('\n');
            for (int week = -BEFORE; week < DURING; week++) {
                week(unit, unit + "-" + person, START.plusWeeks(week), week >= 0, weekly, refused);
            }
        }
        for (String wave : new String[] { "2026-W16", "2026-W20", "2026-W24" }) {
            for (int person = 0; person < 0.8 * size; person++) {
                boolean ordinary = random.nextDouble() < 0.15;
                feedback.append(unit).append(",copilot,").append(wave).append(',')
                        .append(ordinary ? "1,partly,0," : answer)
                        .append(optional ? "," + (ordinary ? "same,none" : extra) : "").append('\n');
            }
        }
    }

    /** Three days of work; under the target the rest to 20 on Friday, as junk or as work, in two weeks of three. */
    private void week(String unit, String person, LocalDate monday, boolean target, int weekly, double refused) {
        int real = 0;
        for (int day = 0; day < 3; day++) {
            int prompts = weekly / 3 - 1 + random.nextInt(4);
            real += prompts;
            day(person, monday.plusDays(day), prompts, accepted(prompts), refused);
        }
        boolean stopsAtTheLine = unit.equals("theatre") || unit.equals("dutiful") || unit.equals("small");
        if (target && stopsAtTheLine && real < 20 && random.nextDouble() < 0.66) {
            int rest = 20 - real;
            day(person, monday.plusDays(4), rest, unit.equals("dutiful") ? accepted(rest) : 0, refused);
        }
    }

    private int accepted(int prompts) {
        int accepted = 0;
        for (int prompt = 0; prompt < prompts; prompt++) {
            accepted += random.nextDouble() < 0.5 ? 1 : 0;
        }
        return accepted;
    }

    private void day(String person, LocalDate day, int prompts, int accepts, double refused) {
        int rejects = 0;
        for (int prompt = 0; prompt < prompts; prompt++) {
            rejects += random.nextDouble() < refused ? 1 : 0;
        }
        usage.append(person).append(",copilot,").append(day).append(',').append(prompts).append(',').append(prompts)
                .append(',').append(accepts).append(",,,,,").append(optional ? ",0," + rejects : "").append('\n');
    }
}
