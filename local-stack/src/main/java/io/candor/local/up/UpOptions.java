package io.candor.local.up;

import java.util.List;

import io.candor.local.CannotStart;

/**
 * What {@code candor up} was asked for.
 *
 * @param command a program to run against the started product, which is stopped when it ends; empty: run until Ctrl-C
 */
record UpOptions(Installation.Kind kind, boolean fresh, boolean yes, List<String> command) {

    static UpOptions parse(List<String> arguments) {
        int then = arguments.indexOf("--then");
        List<String> options = then < 0 ? arguments : arguments.subList(0, then);
        for (String option : options) {
            if (!List.of("--fresh", "--empty", "--yes").contains(option)) {
                throw new CannotStart("'up' does not know " + option + "; it takes --fresh, --empty and --yes.");
            }
        }
        return new UpOptions(options.contains("--empty") ? Installation.Kind.COMPANY : Installation.Kind.DEMO,
                options.contains("--fresh"), options.contains("--yes"),
                then < 0 ? List.of() : List.copyOf(arguments.subList(then + 1, arguments.size())));
    }
}
