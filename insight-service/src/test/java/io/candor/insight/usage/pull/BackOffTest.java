package io.candor.insight.usage.pull;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

class BackOffTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-04-20T12:00:00Z"), ZoneOffset.UTC);

    private final BackOff backOff = new BackOff(Duration.ofMinutes(5), NOON, new Random(1));

    @Test
    void doublesWithinBoundsAndNeverToTheSameMoment() {
        for (int attempt = 1; attempt < 80; attempt++) {
            long whole = Math.min(1_000L << Math.min(attempt - 1, 20), 300_000);
            assertThat(backOff.before(attempt, Optional.empty()).orElseThrow().toMillis()).isBetween(whole / 2, whole);
        }
        assertThat(backOff.before(5, Optional.empty())).isNotEqualTo(backOff.before(5, Optional.empty()));
    }

    @Test
    void waitsAsLongAsIsAskedForButNotLonger() {
        assertThat(backOff.before(1, Optional.of("7"))).contains(Duration.ofSeconds(7));
        assertThat(backOff.before(1, Optional.of("Mon, 20 Apr 2026 12:00:30 GMT"))).contains(Duration.ofSeconds(30));
        assertThat(backOff.before(1, Optional.of("Mon, 20 Apr 2026 11:00:00 GMT"))).contains(Duration.ZERO);
        assertThat(backOff.before(1, Optional.of("301"))).isEmpty();
        assertThat(backOff.before(1, Optional.of("soon")).orElseThrow()).isBetween(Duration.ofMillis(500),
                Duration.ofSeconds(1));
    }

    @Test
    void readsWhatAnAnswerAsksFor() {
        assertThat(backOff.asked(headers("Retry-After", "7", "x-ratelimit-remaining", "0"))).contains("7");
        long reset = Instant.parse("2026-04-20T12:01:00Z").getEpochSecond();
        assertThat(backOff.asked(headers("x-ratelimit-remaining", "0", "x-ratelimit-reset", Long.toString(reset))))
                .contains("60");
        assertThat(backOff.asked(headers("x-ratelimit-remaining", "0", "x-ratelimit-reset", "1"))).contains("0");
        assertThat(backOff.asked(headers("x-ratelimit-remaining", "5", "x-ratelimit-reset", Long.toString(reset))))
                .isEmpty();
        assertThat(backOff.asked(headers("x-ratelimit-remaining", "0", "x-ratelimit-reset", "soon"))).isEmpty();
    }

    private static HttpHeaders headers(String... pairs) {
        Map<String, List<String>> headers = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            headers.put(pairs[i], List.of(pairs[i + 1]));
        }
        return HttpHeaders.of(headers, (name, value) -> true);
    }
}
