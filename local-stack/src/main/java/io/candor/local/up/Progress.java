package io.candor.local.up;

import java.io.PrintStream;
import java.util.Locale;

/** Lines that say what is done and how long it took; steps may end in any order. */
final class Progress {

    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    /** Does the step and prints it with its duration. */
    <T, E extends Exception> T step(String name, Step<T, E> step) throws E {
        long begin = System.nanoTime();
        T result = step.run();
        double seconds = (System.nanoTime() - begin) / 1e9;
        say(String.format(Locale.ROOT, "  %-44s %5.1f s", name, seconds));
        return result;
    }

    synchronized void say(String line) {
        out.println(line);
        out.flush();
    }

    @FunctionalInterface
    interface Step<T, E extends Exception> {
        T run() throws E;
    }
}
