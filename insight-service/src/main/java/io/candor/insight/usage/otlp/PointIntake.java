package io.candor.insight.usage.otlp;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Jdbi;

import io.candor.insight.usage.Identity;
import io.candor.insight.usage.KeyedPeople;
import io.candor.insight.usage.KeyedPerson;
import io.candor.insight.usage.SubjectKeys;

/**
 * Adds an export to what is known, in one transaction: either all of it counts or, when anything fails, nothing, and the
 * exporter may send it again. People are keyed hashes in every statement.
 */
@ApplicationScoped
class PointIntake {

    private final Jdbi jdbi;
    private final RecentPeople people;
    private final SubjectKeys keys;
    private final OtlpSettings settings;
    private final ZoneId zone;
    private final Clock clock;

    PointIntake(Jdbi jdbi, RecentPeople people, SubjectKeys keys, OtlpSettings settings, ZoneId zone, Clock clock) {
        this.jdbi = jdbi;
        this.people = people;
        this.keys = keys;
        this.settings = settings;
        this.zone = zone;
        this.clock = clock;
    }

    /** @throws io.candor.insight.problem.ProblemException DIRECTORY_UNAVAILABLE */
    @Transactional
    Reading take(Installation installation, Consumer<Reading> export) {
        Instant now = clock.instant();
        Reading reading = new Reading(now.minus(Duration.ofDays(settings.daysLate())), now);
        export.accept(reading);
        jdbi.useHandle(db -> {
            Hours hours = new Hours(db, installation, zone);
            hours.takeTurns(turns(installation, reading.told()));
            Map<Cell, BigDecimal> changes = new Changes(db, keys, installation.installationId(), zone).of(reading.told(),
                    now.atZone(zone).toLocalDate());
            add(hours, changes);
            new Sightings(db, installation).note(now, reading.ignored());
        });
        return reading;
    }

    /** Exports about the same people, a retry and what it repeats above all, are taken one after the other. */
    private TreeSet<String> turns(Installation installation, List<Told> told) {
        TreeSet<String> turns = new TreeSet<>();
        for (Told number : told) {
            Identity who = number.who();
            turns.add(who == null ? installation.installationId().toString() : keys.ofIdentity(who));
        }
        return turns;
    }

    private void add(Hours hours, Map<Cell, BigDecimal> changes) {
        Map<Cell, KeyedPeople.PersonOn> named = changes.keySet().stream().filter(cell -> cell.who() != null)
                .collect(Collectors.toMap(cell -> cell, this::personOn));
        Map<KeyedPeople.PersonOn, KeyedPerson> keyed = people.of(named.values());
        List<Hours.Row> rows = new ArrayList<>();
        Map<Hours.GroupCell, BigDecimal> ofGroup = new LinkedHashMap<>();
        changes.forEach((cell, amount) -> {
            KeyedPeople.PersonOn who = named.get(cell);
            if (who == null) {
                ofGroup.merge(Hours.GroupCell.of(day(cell.hour()), cell), amount, BigDecimal::add);
            } else {
                rows.add(new Hours.Row(Objects.requireNonNull(keyed.get(who), "everybody asked about is answered about"),
                        who.day(), cell, amount));
            }
        });
        hours.add(rows);
        hours.addToGroup(ofGroup);
    }

    private KeyedPeople.PersonOn personOn(Cell cell) {
        return new KeyedPeople.PersonOn(Objects.requireNonNull(cell.who(), "only of cells about somebody"), day(cell.hour()));
    }

    private LocalDate day(Instant hour) {
        return hour.atZone(zone).toLocalDate();
    }
}
