package io.candor.insight.cube;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What answers could be divided by. */
public enum Dimension {

    @JsonProperty("unit")
    UNIT,
    @JsonProperty("tool")
    TOOL,
    @JsonProperty("use-case")
    USE_CASE,
    @JsonProperty("usage-band")
    USAGE_BAND,
    @JsonProperty("question")
    QUESTION,
    @JsonProperty("obstacle")
    OBSTACLE,
    @JsonProperty("week")
    WEEK,
    @JsonProperty("quarter")
    QUARTER,
    @JsonProperty("language")
    LANGUAGE,
    @JsonProperty("country")
    COUNTRY
}
