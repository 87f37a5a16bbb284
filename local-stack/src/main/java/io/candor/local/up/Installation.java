package io.candor.local.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import io.candor.local.CannotStart;
import io.candor.local.Folders;

/** One installation's folder: databases, search index, secrets, logs. */
record Installation(Path folder, Kind kind) {

    /** What an installation's data are; written into its folder once and never changed. */
    enum Kind {
        /** The invented company: every figure synthetic, closed periods may get a late wave. */
        DEMO,
        /** A real company's data, empty at first. */
        COMPANY;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Opens or creates the installation of this kind below a home folder.
     *
     * @throws CannotStart when the folder is marked as the other kind
     */
    static Installation open(Path home, Kind kind) {
        Installation installation = new Installation(home.toAbsolutePath().resolve(kind.word()), kind);
        try {
            Path mark = installation.folder.resolve("kind");
            if (!Files.exists(mark)) {
                Files.createDirectories(installation.folder.resolve("log"));
                Files.writeString(mark, kind.word());
            }
            String found = Files.readString(mark).strip();
            if (!found.equals(kind.word())) {
                throw new CannotStart("The folder " + installation.folder + " holds a " + found
                        + " installation and must not get " + kind.word()
                        + " data; set CANDOR_HOME to another folder or delete this one.");
            }
            return installation;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean exists() {
        return Files.exists(folder.resolve("postgres"));
    }

    /** Deletes all data of this installation. */
    void delete() {
        Folders.delete(folder);
    }

    Path postgres() {
        return folder.resolve("postgres");
    }

    Path index() {
        return folder.resolve("index");
    }

    /** A post's own volume for secrets that must not lie in a database. */
    Path keys(String post) {
        return folder.resolve("keys").resolve(post);
    }

    Path realm() {
        return folder.resolve("realm.json");
    }

    /** What of the demo company was loaded. */
    Path demoRecord() {
        return folder.resolve("demo-loaded");
    }

    Path secrets() {
        return folder.resolve("secrets.properties");
    }

    Path log(String process) {
        return folder.resolve("log/" + process + ".log");
    }
}
