package io.candor.feedback.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.candor.feedback.secret.OwnerFiles;

class KeyPoolTest {

    @TempDir
    Path folder;

    @Test
    void keyIsHandedOutOnceAndMissingOnesAreMade() throws IOException {
        Path files = folder.resolve("pool");
        OwnerFiles.write(files.resolve("a.key"), KeyPool.fresh().getEncoded());
        KeyPool pool = new KeyPool(files, 0, false);
        assertThat(pool.ready()).isEqualTo(1);

        Set<Object> moduli = new HashSet<>();
        for (List<RSAPrivateCrtKey> taken : List.of(pool.take(2), pool.take(1))) {
            taken.forEach(key -> moduli.add(key.getModulus()));
        }
        assertThat(moduli).hasSize(3);
        assertThat(pool.ready()).isZero();
    }

    @Test
    void onlyTheOwnerReadsAndADestroyedFileIsGone() throws IOException {
        Path file = folder.resolve("secrets/one.key");
        OwnerFiles.write(file, new byte[] { 1, 2, 3 });
        OwnerFiles.write(file, new byte[] { 4 });

        assertThat(file).hasBinaryContent(new byte[] { 4 });
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent()))).isEqualTo("rwx------");
        OwnerFiles.destroy(file);
        OwnerFiles.destroy(file);
        try (Stream<Path> left = Files.list(file.getParent())) {
            assertThat(left).isEmpty();
        }
    }
}
