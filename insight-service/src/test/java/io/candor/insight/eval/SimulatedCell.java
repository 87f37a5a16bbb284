package io.candor.insight.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import io.candor.insight.hygiene.CleanCell;
import io.candor.insight.hygiene.Cleaning;
import io.candor.insight.signal.Detail;
import io.candor.insight.signal.Makeup;
import io.candor.insight.signal.PersonWeek;
import io.candor.insight.usage.SurfaceUse;
import io.candor.insight.verdict.Decision;
import io.candor.insight.verdict.Evidence;
import io.candor.insight.verdict.VerdictRules;

/**
 * A simulated group at its last look as the clean-data rules see it, beside what nobody tells them.
 *
 * @param genuine
 *        prompts of the last four weeks that were neither a job's nor there for the target
 */
record SimulatedCell(CleanCell clean, double genuine) {

    /** What the tool does besides what people ask: per prompt, by itself. */
    record Noise(double passive, double machine) {

        static final Noise NONE = new Noise(0, 0);
    }

    static SimulatedCell of(Archetype archetype, Voice voice, int people, long seed, Noise noise, boolean underTarget) {
        SimulatedGroup group = SimulatedGroup.draw(archetype, voice, people, new SplittableRandom(seed));
        SplittableRandom random = new SplittableRandom(seed + 1);
        LocalDate first = group.ends().getLast().minusDays(27);
        List<PersonWeek> weeks = new ArrayList<>();
        Map<String, long[]> uses = new TreeMap<>();
        double genuine = 0;
        for (int i = 0; i < group.history().size(); i++) {
            PersonWeek week = group.history().get(i);
            SimulatedGroup.Truth truth = group.truths().get(i);
            int prompts = (week.prompts() == null ? 0 : week.prompts()) - truth.scheduled();
            int passive = WorkWeek.poisson(noise.passive() * prompts, random);
            int machine = WorkWeek.poisson(noise.machine() * prompts, random);
            weeks.add(observed(week, prompts, machine, passive));
            if (!week.monday().isBefore(first)) {
                long[] use = uses.computeIfAbsent(week.subject(), subject -> new long[4]);
                use[0] += prompts;
                use[1] += machine;
                use[2] += passive;
                use[3] += truth.scheduled();
                genuine += prompts - truth.performed();
            }
        }
        Evidence seen = group.at(SimulatedGroup.LOOKS);
        Evidence evidence = new Evidence(seen.people(), 1, weeks, underTarget ? seen.target() : null, seen.looks(),
                seen.waves(),
                seen.obstacleRateElsewhere(), null, true);
        Decision decision = new VerdictRules().decide(evidence, Detail.RULES);
        return new SimulatedCell(new Cleaning(people, decision.verdict(), true, decision.signals(), evidence.madeForTarget())
                .of(uses.entrySet().stream().map(it -> use(it.getKey(), it.getValue())).toList()), genuine);
    }

    /** What a declared job did is no week of a person's. */
    private static PersonWeek observed(PersonWeek week, int prompts, int machine, int passive) {
        return new PersonWeek(week.subject(), week.monday(), (double) prompts, week.outputlessShare(),
                week.lastTwoDaysShare(), week.activeDays(), prompts, prompts, week.accepts(), week.errors(), week.rejects(),
                new Makeup(machine, passive, null, null, null, null, null));
    }

    private static SurfaceUse use(String subject, long[] use) {
        return new SurfaceUse(subject, "editor", use[0], use[1], use[2], use[3], 0);
    }

    /** Null where no volume was told. */
    @Nullable
    Boolean covered() {
        return clean.whole().usage() == null ? null
                : Boolean.valueOf(clean.whole().usage().genuine().events().low() <= genuine
                        && genuine <= clean.whole().usage().genuine().events().high());
    }
}
