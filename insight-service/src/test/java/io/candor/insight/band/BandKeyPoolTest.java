package io.candor.insight.band;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class BandKeyPoolTest {

    @Test
    void neverGivesAKeyTwiceAndMakesWhatIsMissing() {
        BandKeyPool pool = new BandKeyPool(new BandSettings() {
            @Override
            public Path folder() {
                return Path.of("target/bands");
            }

            @Override
            public int pool() {
                return 2;
            }
        });
        for (int second = 0; second < 3; second++) {
            pool.makeOne();
        }
        List<RSAPrivateCrtKey> keys = new ArrayList<>(pool.take(1));
        keys.addAll(pool.take(2));

        assertThat(keys).hasSize(3).extracting(RSAPrivateCrtKey::getModulus).doesNotHaveDuplicates()
                .allSatisfy(modulus -> assertThat(modulus.bitLength()).isEqualTo(2048));
    }
}
