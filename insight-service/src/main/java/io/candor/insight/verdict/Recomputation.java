package io.candor.insight.verdict;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.insight.signal.Effect;
import io.candor.insight.signal.Signal;
import io.candor.insight.signal.SignalKind;

/**
 * Works the verdicts of an exported period out again, with nothing but what the export prints: each signal's e-value, on which
 * side of its threshold everything else lies, and the e-values of the cells it does not name.
 */
public final class Recomputation {

    private final VerdictRules rules = new VerdictRules();

    /**
     * The same export with every verdict, condition on an e-value, piece of evidence and cut-off as they follow from it.
     *
     * @throws IllegalArgumentException where a field is missing or not what it should be; the message names it
     */
    public ObjectNode of(ObjectNode export) {
        ObjectNode again = export.deepCopy();
        List<ObjectNode> cells = new ArrayList<>();
        list(again, "cells").forEach(cell -> cells.add(object(cell.path("judged"), "cells[].judged")));
        cells.forEach(this::judge);
        JsonNode family = again.path("family");
        if (!family.has("cut")) {
            // A part of the company does not say which cut-off the whole has.
            return again;
        }
        double[] named = cells.stream().filter(cell -> cell.path("eligible").asBoolean())
                .mapToDouble(cell -> cell.path("evidence").asDouble()).toArray();
        List<Double> others = new ArrayList<>();
        list(family, "others").forEach(other -> others.add(number(other, "family.others[]")));
        double cut = VerdictFamily.cutOff(
                DoubleStream.concat(DoubleStream.of(named), others.stream().mapToDouble(Double::doubleValue)).toArray());
        object(family, "family").put("cut", printed(cut));
        cells.forEach(cell -> cell.put("verdict",
                cell.path("eligible").asBoolean() && cell.path("evidence").asDouble() >= cut ? cell.path("alone").asText()
                        : Verdict.INSUFFICIENT_EVIDENCE.name()));
        return again;
    }

    /** JSON has no infinity: nothing reaches the cut-off then. */
    public static String printed(double cut) {
        return Double.isInfinite(cut) ? "none reaches it" : Double.toString(cut);
    }

    private void judge(ObjectNode cell) {
        List<Condition> told = new ArrayList<>();
        list(cell, "conditions").forEach(condition -> told.add(new Condition(
                constant(Verdict.class, condition.path("verdict"), "conditions[].verdict"),
                text(condition.path("name"), "conditions[].name"),
                constant(Condition.State.class, condition.path("state"), "conditions[].state"), "")));
        Judgement judgement = rules.judge(signals(cell), new Facts(told, cell.path("eligible").asBoolean()));
        for (int i = 0; i < told.size(); i++) {
            Condition before = told.get(i);
            Condition.State state = judgement.conditions().stream()
                    .filter(it -> it.verdict() == before.verdict() && it.name().equals(before.name())).findFirst()
                    .map(Condition::state).orElse(Condition.State.MISSING);
            object(cell.path("conditions").path(i), "conditions[]").put("state", state.name());
        }
        cell.put("alone", judgement.verdict().name());
        cell.put("evidence", judgement.evidence());
        cell.put("eligible", judgement.eligible());
    }

    private static Signals signals(ObjectNode cell) {
        Map<SignalKind, Signal> byKind = new EnumMap<>(SignalKind.class);
        for (SignalKind kind : SignalKind.values()) {
            byKind.put(kind, new Signal.NotApplicable(kind, "not in the export"));
        }
        list(cell, "signals").forEach(signal -> {
            String id = text(signal.path("id"), "signals[].id");
            for (SignalKind kind : SignalKind.values()) {
                if (kind.id().equals(id) && signal.path("applicable").asBoolean()) {
                    byKind.put(kind, measured(kind, signal));
                }
            }
        });
        return Signals.ofPrinted(byKind);
    }

    private static Signal measured(SignalKind kind, JsonNode signal) {
        return new Signal.Measured(kind, signal.path("n").asInt(),
                new Effect(signal.path("effect").asDouble(), signal.path("low").asDouble(), signal.path("high").asDouble(),
                        text(signal.path("unit"), "signals[].unit")),
                signal.path("e").isNumber() ? Double.valueOf(signal.path("e").asDouble()) : null, null, null, null, null, null,
                "", null, null);
    }

    private static List<JsonNode> list(JsonNode parent, String name) {
        if (!parent.path(name).isArray()) {
            throw new IllegalArgumentException(name + " is no list");
        }
        List<JsonNode> items = new ArrayList<>();
        parent.path(name).forEach(items::add);
        return items;
    }

    private static ObjectNode object(JsonNode node, String name) {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalArgumentException(name + " is no object");
    }

    private static String text(JsonNode node, String name) {
        if (!node.isTextual()) {
            throw new IllegalArgumentException(name + " is no text");
        }
        return node.asText();
    }

    private static double number(JsonNode node, String name) {
        if (!node.isNumber() || !(node.asDouble() >= 0)) {
            throw new IllegalArgumentException(name + " is no e-value");
        }
        return node.asDouble();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonNode node, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(node.asText())) {
                return constant;
            }
        }
        throw new IllegalArgumentException(name + " is \"" + node.asText() + "\", which is none of them");
    }
}
