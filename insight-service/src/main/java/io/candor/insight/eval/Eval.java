package io.candor.insight.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;

import io.candor.insight.verdict.VerdictRules;

/** Entry point of {@code ./candor eval …}. */
public final class Eval {

    private static final int RESULT = 0;
    private static final int BAD_INPUT = 2;
    private static final int BROKEN_CHAIN = 3;
    private static final int DIFFERENT = 3;
    private static final String USAGE = """
            candor eval verdicts --data DIR
                judges people.csv, usage.csv, feedback.csv and target.json of DIR; prints a JSON array
            candor eval verdicts --archetypes all|NAME [--groups 600] [--people 10,20,40,80,200] [--seed 1] [--format jsonl|table]
                how often the rules call simulated groups what; one line per archetype, testimony and size
            candor eval recompute FILE
                works the verdicts of an exported period out again; exit code 3 where something else comes out
            candor eval correlation FILE.csv --outcome COLUMN --metrics COLUMN,... [--format table|jsonl]
                whether figures go with an outcome, by rank, with intervals; never what causes what
            candor eval access-log FILE [--head HASH]
                recomputes the chain of an exported access log, and looks for a head you kept; exit code 3 where it is broken
            """;

    private Eval() {
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), false,
                StandardCharsets.UTF_8);
        int exit = run(List.of(arguments), out, System.err);
        out.flush();
        System.exit(exit);
    }

    /** @return the exit code: 0 a result, 2 a bad input, 3 what was tampered with */
    static int run(List<String> arguments, PrintStream out, PrintStream err) throws IOException {
        try {
            if (arguments.isEmpty() || arguments.getFirst().equals("help")) {
                out.print(USAGE);
                return RESULT;
            }
            if (arguments.getFirst().equals("access-log") && arguments.size() > 1) {
                Options options = Options.parse(arguments.subList(2, arguments.size()));
                options.allow("head");
                return AccessLogFile.check(Path.of(arguments.get(1)), options.text("head", ""), out) ? RESULT : BROKEN_CHAIN;
            }
            if (arguments.getFirst().equals("recompute") && arguments.size() == 2) {
                return ExportFile.check(Path.of(arguments.get(1)), out) ? RESULT : DIFFERENT;
            }
            if (arguments.getFirst().equals("correlation") && arguments.size() > 1) {
                Correlations.print(Path.of(arguments.get(1)), Options.parse(arguments.subList(2, arguments.size())), out);
                return RESULT;
            }
            Options options = Options.parse(arguments.subList(1, arguments.size()));
            if (!arguments.getFirst().equals("verdicts") || options.has("data") == options.has("archetypes")) {
                err.print("Say what to evaluate.\n" + USAGE);
                return BAD_INPUT;
            }
            if (options.has("data")) {
                options.allow("data");
                Organisation organisation = Organisation.read(Path.of(options.text("data", "")));
                if (organisation.target() == null) {
                    err.println(TargetFile.NAME + " says null: judged as without a target.");
                }
                ObjectWriter json = new ObjectMapper().writerWithDefaultPrettyPrinter();
                out.println(json.writeValueAsString(new OrganisationVerdicts(organisation, new VerdictRules()).judge()));
            } else {
                options.allow("archetypes", "groups", "people", "seed", "format");
                ArchetypeTable.of(options).print(out);
            }
            return RESULT;
        } catch (InputProblem problem) {
            err.println(problem.getMessage());
            return BAD_INPUT;
        }
    }

    /** Options of the form {@code --name value}. */
    record Options(List<String> pairs) {

        static Options parse(List<String> pairs) throws InputProblem {
            for (int i = 0; i < pairs.size(); i += 2) {
                if (!pairs.get(i).startsWith("--") || i + 1 == pairs.size()) {
                    throw new InputProblem("command line", 1, pairs.get(i), "an option like --data DIR is expected");
                }
            }
            return new Options(pairs);
        }

        boolean has(String name) {
            return pairs.indexOf("--" + name) >= 0;
        }

        String text(String name, String otherwise) {
            int at = pairs.indexOf("--" + name);
            return at < 0 ? otherwise : pairs.get(at + 1);
        }

        void allow(String... names) throws InputProblem {
            for (int i = 0; i < pairs.size(); i += 2) {
                if (!Arrays.asList(names).contains(pairs.get(i).substring(2))) {
                    throw new InputProblem("command line", 1, pairs.get(i), "unknown here");
                }
            }
        }

        int[] wholes(String name, String otherwise) throws InputProblem {
            String value = text(name, otherwise);
            try {
                int[] numbers = Arrays.stream(value.split(",")).mapToInt(Integer::parseInt).toArray();
                if (Arrays.stream(numbers).allMatch(number -> number > 0)) {
                    return numbers;
                }
            } catch (NumberFormatException e) {
                throw new InputProblem("command line", 1, "--" + name, "\"" + value + "\" is no whole number");
            }
            throw new InputProblem("command line", 1, "--" + name, "numbers above 0 are expected");
        }
    }
}
