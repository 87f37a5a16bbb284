package io.candor.insight.usage.otlp;

import org.jspecify.annotations.Nullable;

import io.candor.insight.usage.Measure;

/**
 * Metrics of the OpenTelemetry conventions for generative AI. They name nobody, so they are kept of a whole installation. Input
 * tokens include cached ones here, unlike in the normal form, and have a kind of their own.
 */
final class GenAiMetric {

    private static final String TOKENS_IN = "tokens_in";

    private GenAiMetric() {
    }

    /** What the sum of a histogram or counter is; null where it is not known here. */
    static @Nullable String sum(String metric, Attributes of) {
        return switch (metric) {
            case "gen_ai.client.token.usage" -> switch (of.get("gen_ai.token.type")) {
                case "input" -> TOKENS_IN;
                case "output", "completion" -> Measure.TOKENS_OUT.column();
                default -> "tokens_of_unknown_type";
            };
            case "gen_ai.client.operation.duration" -> "seconds";
            case "gen_ai.client.inference.usage.input_tokens" -> TOKENS_IN;
            case "gen_ai.client.inference.usage.output_tokens" -> Measure.TOKENS_OUT.column();
            case "gen_ai.client.inference.usage.cache_read.input_tokens" -> Measure.TOKENS_IN_CACHED.column();
            case "gen_ai.client.inference.usage.cache_write.input_tokens" -> "tokens_in_written_to_cache";
            case "gen_ai.client.inference.usage.reasoning.output_tokens" -> "tokens_out_of_reasoning";
            default -> null;
        };
    }

    /** What the number of observations of a histogram is; null where it says nothing. */
    static @Nullable String count(String metric, Attributes of) {
        return !metric.equals("gen_ai.client.operation.duration") ? null
                : of.get("error.type").isEmpty() ? Measure.MACHINE_REQUESTS.column() : Measure.ERRORS.column();
    }

    static String model(Attributes of) {
        String answering = of.model("gen_ai.response.model");
        return answering.isEmpty() ? of.model("gen_ai.request.model") : answering;
    }
}
