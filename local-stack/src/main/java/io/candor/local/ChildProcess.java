package io.candor.local;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process this one started and will stop, writing to a log file of its own. */
public final class ChildProcess {

    private static final Duration POLL = Duration.ofMillis(150);
    private static final Duration GRACE = Duration.ofSeconds(20);

    /**
     * A terminal sends Ctrl-C to a whole group of processes; in a session of its own a child is spared and can be stopped
     * in order.
     */
    private static final List<String> SESSION = Files.isExecutable(Path.of("/usr/bin/setsid"))
            ? List.of("/usr/bin/setsid")
            : List.of();

    private final String name;
    private final Process process;
    private final Path log;

    private ChildProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    public static ChildProcess start(String name, List<String> command, Map<String, String> environment, Path log,
            Register register) throws IOException {
        List<String> detached = new ArrayList<>(SESSION);
        detached.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(detached).redirectErrorStream(true).redirectOutput(log.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.environment().putAll(environment);
        Process process = builder.start();
        register.started(name, process.toHandle());
        return new ChildProcess(name, process, log);
    }

    /** Waits until the address answers 200. */
    public void await(URI address, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try (HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            while (!answers(http, address)) {
                if (!process.isAlive()) {
                    throw new CannotStart(name + " ended while starting; the cause stands in " + log + ".");
                }
                if (System.nanoTime() > end) {
                    stop();
                    throw new CannotStart(name + " did not answer within " + patience.toSeconds() + " s; see " + log
                            + ", and whether this machine has memory left.");
                }
                Thread.sleep(POLL);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop();
            throw new CannotStart("Starting " + name + " was interrupted.", e);
        }
    }

    private static boolean answers(HttpClient http, URI address) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Waits for a process that ends by itself and returns its exit code. */
    public int join() throws InterruptedException {
        return process.waitFor();
    }

    public String name() {
        return name;
    }

    public Path log() {
        return log;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Asks the process to end, and ends it when it has not done so after 20 s. */
    public void stop() {
        process.destroy();
        try {
            if (!process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Takes note of started processes, so that they can be stopped after this one was killed. */
    @FunctionalInterface
    public interface Register {
        Register NONE = (name, process) -> {
        };

        void started(String name, ProcessHandle process) throws IOException;
    }
}
