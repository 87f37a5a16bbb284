package io.candor.local.up;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import io.candor.local.SecretFile;

/** An installation's secrets, each made when first asked for and kept in a file only its owner may read. */
final class Secrets {

    private final Path file;
    private final Properties known = new Properties();

    Secrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                known.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    synchronized String get(String name) {
        if (!known.containsKey(name)) {
            known.setProperty(name, SecretFile.generate());
            try {
                StringWriter text = new StringWriter();
                known.store(text, null);
                SecretFile.write(file, text.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return known.getProperty(name);
    }
}
