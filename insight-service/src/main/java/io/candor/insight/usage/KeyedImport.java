package io.candor.insight.usage;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Jdbi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Takes in days that name nobody any more; merged and reported on as a file's rows are. */
@ApplicationScoped
public class KeyedImport {

    private final Jdbi jdbi;
    private final ImportReports reports;
    private final HandMatches matches;
    private final ObjectMapper json;
    private final Clock clock;

    KeyedImport(Jdbi jdbi, ImportReports reports, HandMatches matches, ObjectMapper json, Clock clock) {
        this.jdbi = jdbi;
        this.reports = reports;
        this.matches = matches;
        this.json = json;
        this.clock = clock;
    }

    private record Merged(UsageStaging.Outcome outcome, HandMatches.ByHand said) {
    }

    /** Waits until no other import is under way, so that whoever goes on to lock rows of its own holds them briefly. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeTurn() {
        jdbi.useHandle(UsageRevision::begin);
    }

    /**
     * @param days figures as they stand now, one or more
     * @param daysUntilFinal as {@link UsageImporter#daysUntilFinal}
     */
    @Transactional
    public ImportReport take(String source, List<? extends Keyed> days, int daysUntilFinal) {
        Instant now = clock.instant();
        UUID importId = UUID.randomUUID();
        Merged merged = jdbi.withHandle(db -> {
            try (UsageStaging staging = new UsageStaging(db)) {
                Map<String, Integer> origins = new LinkedHashMap<>();
                for (int number = 0; number < days.size(); number++) {
                    Keyed day = days.get(number);
                    int file = origins.computeIfAbsent(day.origin(), origin -> origins.size());
                    staging.add(staged(day, file, number));
                }
                origins.forEach((origin, file) -> staging.endFile(file, origin, now));
                matches.cover(db);
                return new Merged(staging.merge(source, importId, daysUntilFinal), HandMatches.of(db, unknown(days)));
            }
        });
        UsageStaging.Outcome outcome = merged.outcome();
        ImportReport report = new ImportReport(importId, source, now, now, days.size(), outcome.accepted(), outcome.revised(),
                outcome.duplicate(), 0, List.of(), warnings(days), coverage(days, merged.said()));
        reports.keep(report);
        return report;
    }

    private Staged staged(Keyed day, int file, long number) {
        return switch (day) {
            case KeyedDay person -> person.staged(json(day), file, number);
            case KeyedGroupDay group -> group.staged(json(day), file, number);
        };
    }

    private static Set<String> unknown(List<? extends Keyed> days) {
        return people(days).filter(person -> !person.matched()).map(KeyedPerson::identityKey).collect(Collectors.toSet());
    }

    private static Stream<KeyedPerson> people(List<? extends Keyed> days) {
        return days.stream().filter(KeyedDay.class::isInstance).map(KeyedDay.class::cast).map(KeyedDay::person);
    }

    private static ImportReport.Coverage coverage(List<? extends Keyed> days, HandMatches.ByHand said) {
        Map<String, Boolean> people = people(days).filter(person -> !said.machines().contains(person.identityKey()))
                .collect(Collectors.toMap(KeyedPerson::identityKey,
                        person -> person.matched() || said.matched().contains(person.identityKey()), Boolean::logicalOr));
        List<LocalDate> told = days.stream().map(Keyed::day).distinct().sorted().toList();
        long matched = people.values().stream().filter(it -> it).count();
        return new ImportReport.Coverage(told.getFirst(), told.getLast(), people.size(), matched, people.size() - matched,
                told.size());
    }

    private static List<String> warnings(List<? extends Keyed> days) {
        List<Group> groups = days.stream().filter(KeyedGroupDay.class::isInstance).map(KeyedGroupDay.class::cast)
                .map(day -> day.row().group()).toList();
        return groups.isEmpty() ? List.of() : List.of(Group.apart(groups.size(), Set.copyOf(groups).size()));
    }

    private String json(Keyed day) {
        try {
            return json.writeValueAsString(new TreeMap<>(day.extra()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("numbers, flags and words have a JSON form", e);
        }
    }
}
