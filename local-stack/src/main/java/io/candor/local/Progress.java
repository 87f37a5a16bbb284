package io.candor.local;

import java.io.PrintStream;
import java.util.Locale;

/** Lines that say what is done and how long it took; steps may end in any order. */
public final class Progress {

    private final PrintStream out;

    public Progress(PrintStream out) {
        this.out = out;
    }

    /** Does the step and prints it with its duration. */
    public <T, E extends Exception> T step(String name, Step<T, E> step) throws E {
        long begin = System.nanoTime();
        T result = step.run();
        ended(name, begin);
        return result;
    }

    /** As a step, for work that has no result. */
    public void run(String name, Runnable work) {
        long begin = System.nanoTime();
        work.run();
        ended(name, begin);
    }

    private void ended(String name, long begin) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        say(String.format(Locale.ROOT, "  %-44s %5.1f s", name, seconds));
    }

    public synchronized void say(String line) {
        out.println(line);
        out.flush();
    }

    @FunctionalInterface
    public interface Step<T, E extends Exception> {
        T run() throws E;
    }
}
