package io.candor.insight.verdict;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.insight.signal.Detail;
import io.candor.insight.signal.PersonWeek;
import io.candor.insight.signal.Signal;
import io.candor.insight.signal.Tally;
import io.candor.insight.signal.TestingHistory;
import io.candor.insight.signal.WaveTestimony;

/** An exported period of nine groups, three of them not named, as the rules and the family say. */
public final class TestingExport {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Tally NO = new Tally(2, 30);
    private static final Tally YES = new Tally(24, 30);

    private TestingExport() {
    }

    public static ObjectNode ofManyGroups() {
        List<Evidence> groups = List.of(group(40, TestingHistory.toppingUp(40), YES, NO, NO),
                group(40, TestingHistory.steady(40, 30, 5), NO, YES, NO),
                group(40, TestingHistory.steady(40, 16, 9), NO, NO, YES),
                group(40, TestingHistory.dutiful(40), YES, NO, NO), group(9, TestingHistory.toppingUp(9), NO, NO, NO),
                group(40, TestingHistory.toppingUp(40), YES, NO, NO).noted(true),
                group(22, TestingHistory.steady(22, 30, 5), NO, YES, NO), group(25, TestingHistory.dutiful(25), NO, NO, NO),
                group(30, TestingHistory.steady(30, 16, 9), NO, NO, YES));
        VerdictRules rules = new VerdictRules();
        List<Decision> alone = groups.stream().map(group -> rules.decide(group, Detail.PAGE)).toList();
        List<Decision> settled = VerdictFamily.settle(alone);
        List<Grounds> grounds = alone.stream().map(Grounds::of).toList();
        ObjectNode export = MAPPER.createObjectNode().put("format", "candor-period-1").put("period", "2026-P10");
        ArrayNode cells = export.putArray("cells");
        for (int i = 0; i < 6; i++) {
            ObjectNode judged = cells.addObject().put("id", "b-" + i + "~copilot~2026-P10").putObject("judged");
            judged.put("verdict", settled.get(i).verdict().name()).put("alone", alone.get(i).verdict().name())
                    .put("evidence", grounds.get(i).evidence()).put("eligible", grounds.get(i).eligible());
            ArrayNode conditions = judged.putArray("conditions");
            grounds.get(i).conditions().forEach(it -> conditions.addObject().put("verdict", it.verdict().name())
                    .put("name", it.name()).put("state", it.state().name()));
            ArrayNode signals = judged.putArray("signals");
            settled.get(i).signals().forEach(signal -> add(signals, signal));
        }
        ObjectNode family = export.putObject("family");
        ArrayNode others = family.putArray("others");
        VerdictFamily.eligible(new ArrayList<>(grounds.subList(6, 9))).forEach(others::add);
        family.put("cut", Recomputation.printed(VerdictFamily.cutOff(grounds)));
        return export;
    }

    private static void add(ArrayNode signals, Signal signal) {
        ObjectNode node = signals.addObject().put("id", signal.kind().id()).put("applicable",
                signal instanceof Signal.Measured);
        if (signal instanceof Signal.Measured it) {
            node.put("n", it.n()).put("effect", it.effect().value()).put("low", it.effect().low())
                    .put("high", it.effect().high())
                    .put("unit", it.effect().unit()).put("e", it.e());
        }
    }

    private static Evidence group(int people, List<PersonWeek> history, Tally theatre, Tally value, Tally friction) {
        int answers = Math.min(people, 30);
        return new Evidence(people, 1, history, TestingHistory.TARGET, TestingHistory.LOOK,
                List.of(new WaveTestimony("w", TestingHistory.LOOK.now(), people, true, cut(theatre, answers),
                        cut(value, answers), cut(friction, answers), 0.1, null)),
                0.2, null, false);
    }

    private static Tally cut(Tally tally, int answers) {
        return new Tally(Math.min(tally.yes(), answers), Math.min(tally.n(), answers));
    }
}
