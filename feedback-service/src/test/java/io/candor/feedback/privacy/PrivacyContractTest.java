package io.candor.feedback.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrivacyContractTest {

    /** Hashed into key lists that are frozen for ever: the text of a contract without bands must never change. */
    @Test
    void withoutBandsTheTextIsWhatItWasBeforeThereWereAny() {
        PrivacyContract usual = PrivacyContract.usual("ai-at-work", 5);

        assertThat(usual.text()).endsWith("\"theatreReaders\":[\"reader\",\"auditor\"],\"theatreBelowTwenty\":false}")
                .doesNotContain("band");
        assertThat(usual.withBands("copilot-20").text()).endsWith(",\"bandTarget\":\"copilot-20\"}");
    }

    @Test
    void isReadFromItsText() {
        PrivacyContract usual = PrivacyContract.usual("ai-at-work", 5);

        assertThat(PrivacyContract.of(usual.text())).isEqualTo(usual);
        assertThat(PrivacyContract.of(usual.withBands("copilot-20").text())).isEqualTo(usual.withBands("copilot-20"));
    }
}
