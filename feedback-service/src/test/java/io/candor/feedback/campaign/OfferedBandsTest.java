package io.candor.feedback.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.candor.feedback.campaign.BandKeysClient.BandKey;
import io.candor.feedback.campaign.BandKeysClient.BandKeys;
import io.candor.feedback.campaign.BandKeysClient.BlockBands;

/** What would make every browser refuse the list never gets onto it. */
class OfferedBandsTest {

    private static final Block LEDGER = new Block("b-ledger", List.of("Ledger"), List.of("ledger"), "finance",
            List.of("finance"), 24);

    @Test
    void bandsThatFitAreTaken() {
        OfferedBands offered = of(band("none", 10, 1), band("some+near", 12, 2));

        assertThat(offered.of(LEDGER)).extracting("band").containsExactly("none", "some+near");
        assertThat(offered.under("another").of(LEDGER)).isEmpty();
        assertThat(offered.under("t").of(LEDGER)).hasSize(2);
        assertThat(of().ofBlock()).isEmpty();
    }

    @Test
    void bandsOfABlockThatSomebodyLeftSinceAreNotOffered() {
        OfferedBands offered = of(band("none", 12, 1), band("some", 12, 2));

        assertThat(offered.within(Map.of("b-ledger", 23)).of(LEDGER)).isEmpty();
        assertThat(offered.within(Map.of("b-ledger", 24)).of(LEDGER)).hasSize(2);
        assertThat(offered.within(Map.of("b-tax", 10)).of(LEDGER)).hasSize(2);
    }

    @Test
    void bandsThatBreakARuleAreNot() {
        refused(band("none", 9, 1), band("some", 12, 2));
        refused(band("none", 24, 1));
        refused(band("none", 12, 1), band("some", 13, 2));
        refused(band("none", 12, 1), band("none", 12, 2));
        refused(band("none", 12, 1), band("some", 12, 1));
        refused(band("<b>", 12, 1), band("some", 12, 2));
        refused(band("none", 12, 1), new BandKey("some", 12, "*"));
        refused(band("none", 12, 1), new BandKey("some", 12, key(255, 3, (byte) 0x80)));
        refused(band("none", 12, 1), new BandKey("some", 12, key(256, 2, (byte) 0x80)));
        refused(band("none", 12, 1), new BandKey("some", 12, key(256, 3, (byte) 0x7f)));
        refused(band("none", 12, 1), new BandKey("some", 12, key(256, 3, (byte) 0x80) + "=="));
        assertThatIllegalArgumentException().isThrownBy(() -> OfferedBands.of("t", List.of(LEDGER),
                new BandKeys(List.of(new BlockBands("b-other", List.of())))));
        assertThatIllegalArgumentException().isThrownBy(() -> OfferedBands.of("t", List.of(LEDGER),
                new BandKeys(List.of(new BlockBands("b-ledger", List.of()), new BlockBands("b-ledger", List.of())))));
    }

    private static void refused(BandKey... bands) {
        assertThatIllegalArgumentException().isThrownBy(() -> of(bands));
    }

    private static OfferedBands of(BandKey... bands) {
        return OfferedBands.of("t", List.of(LEDGER), new BandKeys(List.of(new BlockBands("b-ledger", List.of(bands)))));
    }

    private static BandKey band(String name, int invited, int number) {
        return new BandKey(name, invited, key(256, 2 * number + 1, (byte) 0x80));
    }

    private static String key(int length, int last, byte first) {
        byte[] modulus = new byte[length];
        Arrays.fill(modulus, (byte) 7);
        modulus[0] = first;
        modulus[length - 1] = (byte) last;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(modulus);
    }
}
