package io.candor.local;

import java.nio.file.Files;
import java.nio.file.Path;

/** The clone of the repository this program was built in: the folder that holds the launcher {@code candor}. */
public final class Repository {

    private Repository() {
    }

    public static Path root() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("candor")) && Files.exists(folder.resolve("pom.xml"))) {
                return folder;
            }
        }
        throw new CannotStart("No folder above " + start + " holds the launcher 'candor'; run this inside a clone.");
    }

    /** Where this clone keeps what it unpacked and its installation's data; not under version control. */
    public static Path home() {
        return root().resolve(".candor");
    }
}
