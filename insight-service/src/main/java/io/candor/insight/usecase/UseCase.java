package io.candor.insight.usecase;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a tool is used for.
 *
 * @param ownerUnit the unit whose use case it is; null = the whole company's
 * @param since first day it could be named
 * @param retired first day it no longer is; null while it lives
 */
public record UseCase(String id, String name, String tool, @Nullable String ownerUnit, LocalDate since, Origin origin,
        @Nullable LocalDate retired) {

    /** Whose idea it was. */
    public enum Origin {

        @JsonProperty("chosen")
        CHOSEN,
        @JsonProperty("suggested")
        SUGGESTED,
        @JsonProperty("required")
        REQUIRED;

        public String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public UseCase {
        if (!id.matches(Slug.PATTERN) || name.isBlank()) {
            throw new IllegalArgumentException("a use case needs a slug and a name, not " + id);
        }
        if (retired != null && retired.isBefore(since)) {
            throw new IllegalArgumentException("a use case cannot end before it began");
        }
    }
}
