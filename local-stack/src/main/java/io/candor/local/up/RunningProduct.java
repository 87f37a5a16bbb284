package io.candor.local.up;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import io.candor.local.CannotStart;
import io.candor.local.ChildProcess;
import io.candor.local.LocalKeycloak;
import io.candor.local.LocalPostgres;
import io.candor.local.Progress;
import io.candor.local.RealmFile;
import io.candor.local.Repository;
import io.candor.local.door.DoorSettings;
import io.candor.local.door.FrontDoor;

/**
 * All parts of a started installation. They start side by side where they can, and stop in the reverse order of their
 * start, so that no service loses its database while it still works.
 */
final class RunningProduct implements AutoCloseable {

    private final Installation installation;
    private final Addresses addresses;
    private final Secrets secrets;
    private final ProcessLedger ledger;
    private final Progress progress;
    private final StartedParts parts;
    private final List<ChildProcess> watched = new CopyOnWriteArrayList<>();

    private RunningProduct(Installation installation, Addresses addresses, Secrets secrets, ProcessLedger ledger,
            Progress progress) {
        this.installation = installation;
        this.addresses = addresses;
        this.secrets = secrets;
        this.ledger = ledger;
        this.progress = progress;
        this.parts = new StartedParts(ledger, progress);
    }

    /** Starts everything; on a failure stops what was started and throws it. */
    static RunningProduct start(Installation installation, Addresses addresses, RealmFile firstRealm,
            ProcessLedger ledger, Progress progress) {
        RunningProduct product = new RunningProduct(installation, addresses, new Secrets(installation.secrets()),
                ledger, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(product::interrupted));
        try {
            product.startParts(firstRealm);
            return product;
        } catch (RuntimeException e) {
            product.close();
            throw e;
        }
    }

    private void startParts(RealmFile firstRealm) {
        LocalPostgres postgres = progress.step("PostgreSQL",
                () -> parts.keep(LocalPostgres.start(installation.postgres(), addresses.postgres())));
        note(postgres);
        if (!Files.exists(installation.realm())) {
            firstRealm.withSecret("services", secrets.get("services-client"))
                    .withSecret("bot", secrets.get("bot-client")).write(installation.realm());
        }
        ServiceProcesses services = new ServiceProcesses(installation, addresses, secrets, postgres, ledger);
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Void> keycloak = run(pool, "Keycloak", () -> parts.keep(LocalKeycloak.start(Repository.home(),
                    postgres, addresses.keycloak(), installation.realm(), ledger)));
            CompletableFuture<Void> feedbackTables = run(pool, "tables of feedback-service",
                    () -> services.migrate("feedback"));
            CompletableFuture<Void> insightTables = run(pool, "tables of insight-service",
                    () -> services.migrate("insight"));
            CompletableFuture<Void> intake = then(pool, "intake", feedbackTables, () -> watch(services.intake()));
            // Both wait for Keycloak by themselves; meanwhile the rest of their start is done.
            CompletableFuture<Void> feedback = then(pool, "feedback-service", feedbackTables,
                    () -> watch(services.feedback()));
            CompletableFuture<Void> insight = then(pool, "insight-service", insightTables,
                    () -> watch(services.insight()));
            CompletableFuture.allOf(keycloak, intake, feedback, insight).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof CannotStart cannot ? cannot : e;
        }
        progress.step("front door", () -> parts.keep(FrontDoor.open(door())));
    }

    private void note(LocalPostgres postgres) {
        try {
            ledger.started("postgres", postgres.process());
        } catch (IOException e) {
            throw new CannotStart("The list of started processes could not be written: " + e.getMessage() + ".", e);
        }
    }

    private DoorSettings door() {
        boolean demo = installation.kind() == Installation.Kind.DEMO;
        return new DoorSettings(addresses.front(), addresses.feedback(), addresses.insight(),
                Repository.root().resolve("frontend/dist"), addresses.keycloakUrl(), addresses.intakeOrigin(), demo,
                demo ? "Halden Instruments (demo)" : System.getenv().getOrDefault("CANDOR_COMPANY", "Our company"),
                CompanyZone.from(System.getenv()));
    }

    private CompletableFuture<Void> run(ExecutorService pool, String name, Part part) {
        return then(pool, name, CompletableFuture.completedFuture(null), part);
    }

    private CompletableFuture<Void> then(ExecutorService pool, String name, CompletableFuture<Void> before, Part part) {
        return before.thenRunAsync(() -> progress.run(name, () -> {
            try {
                part.start();
            } catch (IOException e) {
                throw new CannotStart(name + " did not start: " + e.getMessage() + ".", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CannotStart("Starting " + name + " was interrupted.", e);
            }
        }), pool);
    }

    private void watch(ChildProcess process) {
        parts.keep(process::stop);
        watched.add(process);
    }

    /** Waits until a service ends by itself and returns the sentence to print about it. */
    String awaitFailure() throws InterruptedException {
        while (true) {
            for (ChildProcess process : watched) {
                if (!process.isAlive()) {
                    return process.name() + " has ended unexpectedly; the cause stands in " + process.log() + ".";
                }
            }
            Thread.sleep(500);
        }
    }

    private void interrupted() {
        if (!parts.closed()) {
            progress.say("Stopping.");
        }
        close();
    }

    /** Stops all parts, last started first; a second call waits for the first. */
    @Override
    public void close() {
        parts.close();
    }

    @FunctionalInterface
    private interface Part {
        void start() throws IOException, InterruptedException;
    }
}
