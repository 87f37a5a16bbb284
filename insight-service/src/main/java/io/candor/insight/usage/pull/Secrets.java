package io.candor.insight.usage.pull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.enterprise.context.ApplicationScoped;

/** Secrets by name: files of one folder, read when needed, so that a new one counts at once. */
@ApplicationScoped
class Secrets {

    /** No path: it stays in the folder. */
    static final String NAME = "[A-Za-z0-9][A-Za-z0-9_-]{0,63}(\\.[A-Za-z0-9]{1,10})?";

    private static final long LONGEST = 8_192;

    private final Path folder;

    Secrets(PullSettings settings) {
        this.folder = settings.secretsFolder();
    }

    /** @throws PullFailure where there is no such secret, or none that fits a header */
    String read(String name) throws PullFailure {
        Path file = folder.resolve(name);
        try {
            if (!name.matches(NAME) || !Files.isRegularFile(file) || Files.size(file) > LONGEST) {
                throw new PullFailure(0, "there is no secret of this name");
            }
            String secret = Files.readString(file, StandardCharsets.UTF_8).strip();
            if (!secret.matches("[\\x21-\\x7e]+")) {
                throw new PullFailure(0, "the secret of this name is empty or no single word of ASCII");
            }
            return secret;
        } catch (IOException e) {
            throw new PullFailure(0, "the secret of this name cannot be read");
        }
    }
}
