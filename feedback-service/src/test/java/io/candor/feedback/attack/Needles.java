package io.candor.feedback.attack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Secrets to look for in files: as they are, in hexadecimal, and in base64 whatever stands before them. Any eight bytes in a
 * row count, so that neither the header of a WAL page in the middle nor PostgreSQL's compression, which puts a byte between
 * every eight, hides one.
 */
final class Needles {

    private static final int WINDOW = 8;
    private static final int SLOTS = 1 << 20;

    private final long[] windows = new long[SLOTS];
    private final Map<Long, String> nameOf = new HashMap<>();

    /** What was found where. */
    record Hits(Map<String, TreeSet<String>> filesOf, long bytes, int files) {

        boolean none() {
            return filesOf.isEmpty();
        }

        @Override
        public String toString() {
            return filesOf.size() + " found in " + files + " files, " + (bytes >> 20) + " MB " + filesOf;
        }
    }

    /** Looks for this, under this name. */
    Needles add(String name, byte[] secret) {
        addWindows(name, secret);
        addWindows(name, HexFormat.of().formatHex(secret).getBytes(StandardCharsets.US_ASCII));
        for (int before = 0; before < 3; before++) {
            byte[] shifted = new byte[before + secret.length];
            System.arraycopy(secret, 0, shifted, before, secret.length);
            for (Base64.Encoder encoder : List.of(Base64.getEncoder(), Base64.getUrlEncoder())) {
                byte[] text = encoder.withoutPadding().encode(shifted);
                // The characters at both ends also hold bits of what stands around the secret.
                addWindows(name, java.util.Arrays.copyOfRange(text, 4, text.length - 2));
            }
        }
        return this;
    }

    Needles add(String text) {
        return add(text, text.getBytes(StandardCharsets.UTF_8));
    }

    private void addWindows(String name, byte[] form) {
        for (int at = 0; at + WINDOW <= form.length; at++) {
            long window = 0;
            for (int i = 0; i < WINDOW; i++) {
                window = window << 8 | form[at + i] & 0xff;
            }
            if (nameOf.putIfAbsent(window, name) == null) {
                put(window);
            }
        }
    }

    private void put(long window) {
        int slot = slot(window);
        while (windows[slot] != 0) {
            slot = slot + 1 & SLOTS - 1;
        }
        windows[slot] = window;
    }

    private boolean has(long window) {
        for (int slot = slot(window); windows[slot] != 0; slot = slot + 1 & SLOTS - 1) {
            if (windows[slot] == window) {
                return true;
            }
        }
        return false;
    }

    private static int slot(long window) {
        return (int) (window * 0x9e3779b97f4a7c15L >>> 44);
    }

    /** Reads every file below these folders; links are not followed. */
    Hits in(Collection<Path> places) {
        Map<String, TreeSet<String>> found = new TreeMap<>();
        long[] bytes = { 0 };
        List<Path> files = new ArrayList<>();
        for (Path place : places) {
            try (Stream<Path> below = Files.walk(place)) {
                below.filter(file -> Files.isRegularFile(file, java.nio.file.LinkOption.NOFOLLOW_LINKS)).forEach(files::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        files.forEach(file -> bytes[0] += read(file, found));
        return new Hits(found, bytes[0], files.size());
    }

    private long read(Path file, Map<String, TreeSet<String>> found) {
        byte[] buffer = new byte[1 << 16];
        long read = 0;
        long window = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int length; (length = in.read(buffer)) > 0; read += length) {
                for (int at = 0; at < length; at++) {
                    window = window << 8 | buffer[at] & 0xff;
                    if (window != 0 && has(window)) {
                        found.computeIfAbsent(nameOf.getOrDefault(window, "?"), name -> new TreeSet<>())
                                .add(file.getFileName().toString());
                    }
                }
            }
        } catch (NoSuchFileException gone) {
            return 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return read;
    }
}
