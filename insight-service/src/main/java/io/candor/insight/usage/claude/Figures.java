package io.candor.insight.usage.claude;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.candor.insight.usage.KnownSum;
import io.candor.insight.usage.Measure;
import io.candor.insight.usage.Misread;
import io.candor.insight.usage.Use;
import io.candor.insight.usage.json.Fields;
import io.candor.insight.usage.json.KeptFields;

/** Counts and cost of a row: sums over its models and editing tools, known where all parts are. */
record Figures(Map<Measure, Long> counts, Use.@Nullable Cost cost, List<Fields> breakdown) {

    static Figures of(Fields row) throws Misread {
        Map<Measure, Long> counts = new EnumMap<>(Measure.class);
        Fields core = row.at("core_metrics");
        core.put(counts, Measure.SESSIONS, "num_sessions");
        core.at("lines_of_code").put(counts, Measure.LINES_WRITTEN, "added");
        edits(row, counts);
        List<Fields> models = row.list("model_breakdown");
        sum(models, counts, Measure.TOKENS_IN_UNCACHED, "input");
        sum(models, counts, Measure.TOKENS_IN_CACHED, "cache_read");
        sum(models, counts, Measure.TOKENS_OUT, "output");
        Use.Cost cost = cost(models);
        if (counts.isEmpty() && cost == null) {
            throw new Misread(null, null, "no figure in the whole row");
        }
        return new Figures(counts, cost, models);
    }

    /** Each model's own figures by its name. */
    KeptFields models(KeptFields kept) {
        for (Fields model : breakdown) {
            kept.all("model_breakdown." + model.text("model") + ".", model.json());
        }
        return kept;
    }

    private static void edits(Fields row, Map<Measure, Long> counts) throws Misread {
        KnownSum accepted = new KnownSum();
        KnownSum rejected = new KnownSum();
        Fields tools = row.at("tool_actions");
        for (Map.Entry<String, com.fasterxml.jackson.databind.JsonNode> tool : tools.json().properties()) {
            Fields actions = tools.at(tool.getKey());
            accepted.add(actions.count("accepted"));
            rejected.add(actions.count("rejected"));
        }
        put(counts, Measure.ACCEPTS_HUMAN, accepted);
        put(counts, Measure.REJECTS, rejected);
    }

    private static void sum(List<Fields> models, Map<Measure, Long> counts, Measure measure, String name) throws Misread {
        KnownSum sum = new KnownSum();
        for (Fields model : models) {
            sum.add(model.at("tokens").count(name));
        }
        put(counts, measure, sum);
    }

    private static void put(Map<Measure, Long> counts, Measure measure, KnownSum sum) {
        Long count = sum.count();
        if (count != null) {
            counts.put(measure, count);
        }
    }

    private static Use.@Nullable Cost cost(List<Fields> models) throws Misread {
        KnownSum cents = new KnownSum();
        String currency = "";
        for (Fields model : models) {
            Fields cost = model.at("estimated_cost");
            String own = cost.text("currency");
            cents.add(cost.decimal("amount"));
            if (!currency.isEmpty() && !own.isEmpty() && !own.equalsIgnoreCase(currency)) {
                throw new Misread("model_breakdown.estimated_cost.currency", own, "another currency than " + currency);
            }
            currency = own.isEmpty() ? currency : own;
        }
        BigDecimal sum = cents.decimal();
        if (sum == null) {
            return null;
        }
        if (currency.isEmpty()) {
            throw new Misread("model_breakdown.estimated_cost.currency", null, "an amount without its currency");
        }
        return Use.Cost.ofMinor(sum, currency, Use.Cost.ESTIMATED);
    }
}
