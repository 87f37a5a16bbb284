package io.candor.insight.usage.otlp;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an exporter may send. */
@ConfigMapping(prefix = "candor.usage.otlp")
interface OtlpSettings {

    /** The most an export may hold as it is sent. */
    @WithDefault("4M")
    MemorySize mostSent();

    /** The most it may hold unpacked. */
    @WithDefault("16M")
    MemorySize mostUnpacked();

    /** Points older than this are refused: marks against counting twice are not kept for ever. */
    @WithDefault("7")
    @Min(1)
    @Max(9)
    int daysLate();

    /** How often hours are added up to days. */
    String daysEvery();

    /** The last day no point may reach any more, by UTC as all finality. */
    default LocalDate lastSettled(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1L + daysLate());
    }
}
