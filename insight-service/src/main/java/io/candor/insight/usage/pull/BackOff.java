package io.candor.insight.usage.pull;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next attempt: what {@code Retry-After} says (seconds or an HTTP date, RFC 9110 section 10.2.3),
 * else half to all of 1, 2, 4 … seconds, so that clients that failed together do not come back together.
 */
record BackOff(Duration longest, Clock clock, RandomGenerator random) {

    private static final Duration FIRST = Duration.ofSeconds(1);

    /**
     * What an answer asks for: {@code Retry-After}, else GitHub's {@code x-ratelimit-reset} (seconds since 1970) where nothing
     * remains.
     */
    Optional<String> asked(HttpHeaders headers) {
        Optional<String> retryAfter = headers.firstValue("Retry-After");
        boolean spent = headers.firstValue("x-ratelimit-remaining").filter("0"::equals).isPresent();
        if (retryAfter.isPresent() || !spent) {
            return retryAfter;
        }
        return headers.firstValue("x-ratelimit-reset").filter(reset -> reset.matches("\\d{1,11}"))
                .map(reset -> Long.toString(Math.max(0, Long.parseLong(reset) - clock.instant().getEpochSecond())));
    }

    /**
     * @param attempt from 1
     * @return empty where the source asks for more patience than there is
     */
    Optional<Duration> before(int attempt, Optional<String> retryAfter) {
        Optional<Duration> asked = retryAfter.flatMap(this::asked);
        if (asked.isPresent()) {
            return asked.filter(wait -> wait.compareTo(longest) <= 0);
        }
        Duration whole = FIRST.multipliedBy(1L << Math.min(attempt - 1, 20));
        Duration most = whole.compareTo(longest) < 0 ? whole : longest;
        return Optional.of(Duration.ofMillis((long) (most.toMillis() * random.nextDouble(0.5, 1))));
    }

    /** Nothing where it cannot be read. */
    private Optional<Duration> asked(String header) {
        String text = header.strip();
        if (text.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            Duration until = Duration.between(clock.instant(),
                    ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
            return Optional.of(until.isNegative() ? Duration.ZERO : until);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
