package io.candor.feedback.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.candor.feedback.post.Post;
import io.candor.feedback.post.PostSettings;
import io.candor.feedback.post.Posts;
import io.candor.feedback.secret.OwnerFiles;
import io.quarkus.arc.DefaultBean;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Signing keys made ahead, one file each in a folder of desk's own volume, never in PostgreSQL. A key leaves the folder
 * before it is used, so that none is ever used twice; what a crash loses is made again.
 */
@ApplicationScoped
@DefaultBean
class KeyPool implements KeySource {

    private final Path folder;
    private final int size;
    private final boolean runs;
    private final Thread maker = Thread.ofPlatform().daemon().name("key-pool").priority(Thread.MIN_PRIORITY)
            .unstarted(this::keepFull);
    private volatile boolean stopped;

    @Inject
    KeyPool(TokenSettings settings, PostSettings posts) {
        this(settings.folder().resolve("pool"), settings.pool(), Posts.parse(posts.posts()).includes(Post.DESK));
    }

    KeyPool(Path folder, int size, boolean runs) {
        this.folder = folder;
        this.size = size;
        this.runs = runs;
    }

    void start(@Observes StartupEvent event) {
        if (runs) {
            maker.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        synchronized (this) {
            notifyAll();
        }
    }

    @Override
    public List<RSAPrivateCrtKey> take(int count) {
        List<RSAPrivateCrtKey> keys = new ArrayList<>();
        synchronized (this) {
            for (Path file : files().stream().limit(count).toList()) {
                keys.add(taken(file));
            }
            notifyAll();
        }
        keys.addAll(IntStream.range(keys.size(), count).parallel().mapToObj(missing -> fresh()).toList());
        return keys;
    }

    /** How many keys are ready. */
    synchronized int ready() {
        return files().size();
    }

    private void keepFull() {
        while (!stopped) {
            if (ready() < size) {
                put(fresh());
            } else {
                await();
            }
        }
    }

    private synchronized void await() {
        try {
            wait(60_000);
        } catch (InterruptedException ended) {
            stopped = true;
        }
    }

    private synchronized void put(RSAPrivateCrtKey key) {
        try {
            OwnerFiles.write(folder.resolve(UUID.randomUUID() + ".key"), key.getEncoded());
        } catch (IOException failed) {
            Log.errorf(failed, "The key pool cannot be filled; waves open slowly");
            await();
        }
    }

    private static RSAPrivateCrtKey taken(Path file) {
        try {
            byte[] key = Files.readAllBytes(file);
            Files.delete(file);
            return (RSAPrivateCrtKey) RsaEngine.best().keys()
                    .generatePrivate(new PKCS8EncodedKeySpec(key));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException(file + " holds no key; delete it", damaged);
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".key")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A new key; a 2048-bit modulus with exponent 65537. */
    static RSAPrivateCrtKey fresh() {
        try {
            KeyPairGenerator generator = RsaEngine.best().generator();
            generator.initialize(new RSAKeyGenParameterSpec(BlindSignature.MODULUS_BITS, BlindSignature.EXPONENT));
            return (RSAPrivateCrtKey) generator.generateKeyPair().getPrivate();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
