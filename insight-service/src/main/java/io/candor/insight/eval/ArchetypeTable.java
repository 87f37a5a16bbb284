package io.candor.insight.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.insight.verdict.Verdict;
import io.candor.insight.verdict.VerdictRules;

/** The simulation's figures, printed line by line as they come. */
record ArchetypeTable(List<Archetype> archetypes, int[] sizes, Simulation simulation, boolean table) {

    /**
     * One line of output.
     *
     * @param knownLimit
     *        an honest archetype no rule can tell from theatre when people protest; outside the gate
     * @param upper95
     *        one-sided upper 95 % bound of {@code everTheatre}
     * @param power
     *        share called by its true name at any look; null where there is nothing to find
     */
    record Line(String archetype, boolean honest, boolean knownLimit, String testimony, int n, int groups,
            Map<Verdict, Double> shares, double everTheatre, double upper95, @Nullable Double power) {

        static Line of(Simulation.Outcome outcome) {
            Archetype archetype = outcome.archetype();
            return new Line(archetype.name(), archetype.honest(), archetype.knownLimit(),
                    outcome.voice().name().toLowerCase(Locale.ROOT).replace('_', ' '), outcome.people(),
                    outcome.groups(), outcome.shares(), (double) outcome.everTheatre() / outcome.groups(),
                    outcome.upperBound(),
                    archetype.truth() == Verdict.INSUFFICIENT_EVIDENCE ? null : Double.valueOf(outcome.power()));
        }
    }

    static ArchetypeTable of(Eval.Options options) throws InputProblem {
        String wanted = options.text("archetypes", "all");
        List<Archetype> archetypes = Archetypes.ALL.stream()
                .filter(archetype -> wanted.equals("all") || archetype.name().equals(wanted)).toList();
        if (archetypes.isEmpty()) {
            throw new InputProblem("command line", 1, "--archetypes", "\"" + wanted + "\" is none of "
                    + Archetypes.ALL.stream().map(Archetype::name).toList());
        }
        String format = options.text("format", "jsonl");
        if (!format.equals("jsonl") && !format.equals("table")) {
            throw new InputProblem("command line", 1, "--format", "jsonl or table is expected");
        }
        return new ArchetypeTable(archetypes, options.wholes("people", "10,20,40,80,200"), new Simulation(
                new VerdictRules(), options.wholes("groups", "600")[0], options.wholes("seed", "1")[0]),
                format.equals("table"));
    }

    void print(PrintStream out) throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (Archetype archetype : archetypes) {
            for (Voice voice : archetype.voices()) {
                for (int size : sizes) {
                    Line line = Line.of(simulation.run(archetype, voice, size));
                    out.println(table ? row(line) : json.writeValueAsString(line));
                    out.flush();
                }
            }
        }
    }

    private static String row(Line line) {
        return String.format(Locale.ROOT, "%-30s %-18s n=%-4d ever THEATRE %.3f (< %.3f) %s %s", line.archetype(),
                line.testimony(), line.n(), line.everTheatre(), line.upper95(),
                line.power() == null ? "          " : String.format(Locale.ROOT, "power %.2f", line.power()),
                line.shares());
    }
}
