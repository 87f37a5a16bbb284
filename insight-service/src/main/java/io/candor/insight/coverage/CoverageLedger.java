package io.candor.insight.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.candor.insight.disclosure.Floor;
import io.candor.insight.feedback.UnitVersion;
import io.candor.insight.feedback.UnitVersions;
import io.candor.insight.problem.ProblemDetail;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;
import io.candor.insight.usage.BlindSpots;
import io.candor.insight.usage.ToldDays;

/** Opens the ledger at the days, source and unit somebody asks for. */
@ApplicationScoped
class CoverageLedger {

    private static final int PAGE = 400;

    private final ToldDays told;
    private final UnitVersions units;
    private final BlindSpots sources;
    private final Clock clock;

    CoverageLedger(ToldDays told, UnitVersions units, BlindSpots sources, Clock clock) {
        this.told = told;
        this.units = units;
        this.sources = sources;
        this.clock = clock;
    }

    CoveragePage page(@Nullable String source, @Nullable String from, @Nullable String to, @Nullable String unit,
            @Nullable String cursor) {
        Asked asked = asked(source, from, to, unit);
        List<UnitVersion> versions = known(asked);
        List<LedgerKey> keys = keys(asked);
        int begin = cursor == null || cursor.isBlank() ? 0 : after(keys, cursor);
        List<LedgerKey> shown = keys.subList(begin, Math.min(keys.size(), begin + PAGE));
        LedgerDays days = new LedgerDays(told, versions, asked);
        return new CoveragePage(asked.from(), asked.to(), asked.unit().equals(UnitTree.COMPANY) ? null : asked.unit(),
                largeEnough(UnitTree.on(asked.to(), versions)), shown.stream().map(days::of).toList(),
                begin + PAGE < keys.size() ? shown.getLast().cursor() : null);
    }

    /** All of it, whatever its length. */
    List<CoverageDay> whole(@Nullable String source, @Nullable String from, @Nullable String to, @Nullable String unit) {
        Asked asked = asked(source, from, to, unit);
        LedgerDays days = new LedgerDays(told, known(asked), asked);
        return keys(asked).stream().map(days::of).toList();
    }

    private Asked asked(@Nullable String source, @Nullable String from, @Nullable String to, @Nullable String unit) {
        return Asked.of(source, from, to, unit, sources.sources(), LocalDate.now(clock));
    }

    private List<UnitVersion> known(Asked asked) {
        List<UnitVersion> versions = units.all();
        if (!asked.unit().equals(UnitTree.COMPANY) && versions.stream().noneMatch(it -> it.unitId().equals(asked.unit()))) {
            throw new ProblemException(ProblemType.NOT_FOUND, "There is no such unit.",
                    List.of(ProblemDetail.at("unit", "unknown", "There is no such unit.")));
        }
        return versions;
    }

    /** From a source's first day on and never in the future: what nobody could have told of is not missing. */
    private List<LedgerKey> keys(Asked asked) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = asked.to().isAfter(today) ? today : asked.to();
        return told.all().stream().filter(it -> asked.source() == null || it.source().equals(asked.source()))
                .flatMap(it -> days(it.first().isAfter(asked.from()) ? it.first() : asked.from(), last)
                        .map(day -> new LedgerKey(it.source(), it.tool(), day)))
                .sorted().toList();
    }

    private static Stream<LocalDate> days(LocalDate from, LocalDate to) {
        return from.isAfter(to) ? Stream.of() : from.datesUntil(to.plusDays(1));
    }

    private static int after(List<LedgerKey> keys, String cursor) {
        LedgerKey last = LedgerKey.parse(cursor);
        int at = 0;
        while (at < keys.size() && keys.get(at).compareTo(last) <= 0) {
            at++;
        }
        return at;
    }

    private static List<CoveragePage.CoverageUnit> largeEnough(UnitTree tree) {
        return tree.units().values().stream().filter(unit -> unit.headcount() >= Floor.CROSS)
                .map(unit -> new CoveragePage.CoverageUnit(unit.unitId(), unit.name(), unit.headcount()))
                .sorted(Comparator.comparing(CoveragePage.CoverageUnit::name)
                        .thenComparing(CoveragePage.CoverageUnit::unitId))
                .toList();
    }
}
