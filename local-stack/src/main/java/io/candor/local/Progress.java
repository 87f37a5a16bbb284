package io.candor.local;

import java.io.PrintStream;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Lines that say what is done and how long it took; steps may end in any order. */
public final class Progress {

    private final PrintStream out;

    public Progress(PrintStream out) {
        this.out = out;
    }

    /** Does the step and prints it with its duration. */
    public <T extends @Nullable Object, E extends Exception> T step(String name, Step<T, E> step) throws E {
        long begin = System.nanoTime();
        T result = step.run();
        double seconds = (System.nanoTime() - begin) / 1e9;
        say(String.format(Locale.ROOT, "  %-44s %5.1f s", name, seconds));
        return result;
    }

    public synchronized void say(String line) {
        out.println(line);
        out.flush();
    }

    @FunctionalInterface
    public interface Step<T extends @Nullable Object, E extends Exception> {
        T run() throws E;
    }
}
