package io.candor.local.up;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;

import io.candor.local.CannotStart;
import io.candor.local.Progress;
import io.candor.local.RealmFile;
import io.candor.local.Repository;
import io.candor.local.demo.DemoLoading;

/** The launcher's main: starts an installation, prints its address, and runs until Ctrl-C. */
public final class Up {

    private final UpOptions options;
    private final Progress progress = new Progress(System.out);

    private Up(UpOptions options) {
        this.options = options;
    }

    static void main(String[] arguments) {
        try {
            System.exit(new Up(UpOptions.parse(List.of(arguments))).run());
        } catch (CannotStart e) {
            System.err.println("candor: " + e.getMessage());
            System.exit(1);
        } catch (IOException e) {
            System.err.println("candor: the disk refused: " + e.getMessage() + ".");
            System.exit(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            System.exit(130);
        }
    }

    private int run() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Path home = home();
        Files.createDirectories(home);
        try (FileChannel channel = FileChannel.open(home.resolve("up.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new CannotStart("Candor already runs from " + home + "; stop it with Ctrl-C where it was started.");
            }
            ProcessLedger ledger = new ProcessLedger(home.resolve("processes"));
            List<String> orphans = ledger.stopOrphans();
            if (!orphans.isEmpty()) {
                progress.say("  stopped what a killed start left behind: " + String.join(", ", orphans));
            }
            return start(open(home), ledger, begin);
        }
    }

    private int start(Installation installation, ProcessLedger ledger, long begin)
            throws IOException, InterruptedException {
        Addresses addresses = Addresses.from(System.getenv());
        boolean demo = installation.kind() == Installation.Kind.DEMO;
        LocalDate today = LocalDate.now(CompanyZone.from(System.getenv()));
        progress.say(demo ? "Candor, demo company (every person and figure is invented)" : "Candor, empty installation");
        RealmFile realm = demo
                ? RealmFile.local().withUsers(DemoLoading.company(installation.demoRecord(), today).logIns())
                : RealmFile.local();
        try (RunningProduct product = RunningProduct.start(installation, addresses, realm, ledger, progress)) {
            if (demo) {
                DemoLoading.load(installation.demoRecord(), today, addresses.forDemo(), progress);
            }
            progress.say(Greeting.text(addresses, demo, (System.nanoTime() - begin) / 1_000_000_000));
            if (options.command().isEmpty()) {
                System.err.println("candor: " + product.awaitFailure());
                return 1;
            }
            return Command.run(options.command(), addresses);
        } finally {
            progress.say("Stopped.");
        }
    }

    private Installation open(Path home) {
        Installation installation = Installation.open(home, options.kind());
        if (options.fresh() && installation.exists()) {
            if (!options.yes() && !confirmed(installation)) {
                throw new CannotStart("Nothing was deleted.");
            }
            installation.delete();
            return Installation.open(home, options.kind());
        }
        return installation;
    }

    private static boolean confirmed(Installation installation) {
        if (System.console() == null) {
            throw new CannotStart("--fresh deletes " + installation.folder() + "; add --yes when nobody can be asked.");
        }
        String answer = System.console().readLine("Delete all data in %s? Type yes to go on: ", installation.folder());
        return "yes".equals(answer);
    }

    private static Path home() {
        String wanted = System.getenv("CANDOR_HOME");
        return wanted == null || wanted.isBlank() ? Repository.home() : Path.of(wanted).toAbsolutePath();
    }
}
