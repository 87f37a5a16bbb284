package io.candor.feedback.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.candor.feedback.campaign.BandKeysClient.AskedBlock;
import io.candor.feedback.campaign.BandKeysClient.BandKey;
import io.candor.feedback.campaign.BandKeysClient.BandKeys;
import io.candor.feedback.campaign.BandKeysClient.BandRequest;
import io.candor.feedback.campaign.BandKeysClient.BlockBands;

/** What would make every browser refuse the list never gets onto it. */
class OfferedBandsTest {

    private static final Block LEDGER = new Block("b-ledger", List.of("Ledger"), List.of("ledger"), "finance",
            List.of("finance"), 24);
    private static final BandRequest ASKED = new BandRequest("t", "2026-P12", Instant.EPOCH, List.of(new AskedBlock("b-ledger",
            LEDGER.path(), LEDGER.unitIds(), null, Collections.nCopies(24, "E1"))));

    @Test
    void bandsThatFitAreTaken() {
        OfferedBands offered = of(band("none", 1), band("some+near", 2));

        assertThat(offered.of(LEDGER)).extracting("band").containsExactly("none", "some+near");
        assertThat(offered.under("another").of(LEDGER)).isEmpty();
        assertThat(offered.under("t").of(LEDGER)).hasSize(2);
        assertThat(of().ofBlock()).isEmpty();
    }

    @Test
    void bandsOfABlockThatSomebodyLeftSinceAreNotOffered() {
        OfferedBands offered = of(band("none", 1), band("some", 2));

        assertThat(offered.within(Map.of("b-ledger", 23)).of(LEDGER)).isEmpty();
        assertThat(offered.within(Map.of("b-ledger", 24)).of(LEDGER)).hasSize(2);
        assertThat(offered.within(Map.of("b-tax", 10)).of(LEDGER)).hasSize(2);
    }

    @Test
    void bandsThatBreakARuleAreNot() {
        refused(band("none", 1));
        refused(band("none", 1), band("some", 2), band("near", 3));
        refused(band("none", 1), band("none", 2));
        refused(band("none", 1), band("some", 1));
        refused(band("<b>", 1), band("some", 2));
        refused(band("none", 1), new BandKey("some", "*"));
        refused(band("none", 1), new BandKey("some", key(255, 3, (byte) 0x80)));
        refused(band("none", 1), new BandKey("some", key(256, 2, (byte) 0x80)));
        refused(band("none", 1), new BandKey("some", key(256, 3, (byte) 0x7f)));
        refused(band("none", 1), new BandKey("some", key(256, 3, (byte) 0x80) + "=="));
        assertThatIllegalArgumentException().isThrownBy(() -> OfferedBands.of(ASKED,
                new BandKeys(List.of(new BlockBands("b-other", List.of())))));
        assertThatIllegalArgumentException().isThrownBy(() -> OfferedBands.of(ASKED,
                new BandKeys(List.of(new BlockBands("b-ledger", List.of()), new BlockBands("b-ledger", List.of())))));
    }

    private static void refused(BandKey... bands) {
        assertThatIllegalArgumentException().isThrownBy(() -> of(bands));
    }

    private static OfferedBands of(BandKey... bands) {
        return OfferedBands.of(ASKED, new BandKeys(List.of(new BlockBands("b-ledger", List.of(bands)))));
    }

    private static BandKey band(String name, int number) {
        return new BandKey(name, key(256, 2 * number + 1, (byte) 0x80));
    }

    private static String key(int length, int last, byte first) {
        byte[] modulus = new byte[length];
        Arrays.fill(modulus, (byte) 7);
        modulus[0] = first;
        modulus[length - 1] = (byte) last;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(modulus);
    }
}
