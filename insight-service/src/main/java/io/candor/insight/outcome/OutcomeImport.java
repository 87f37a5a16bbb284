package io.candor.insight.outcome;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.feedback.KnownUnits;
import io.candor.insight.usage.Rejection;
import io.candor.insight.usage.SubjectKeys;
import io.candor.insight.usage.UsageFile;
import io.candor.insight.usecase.ToolCatalogue;

/** Takes a file of tasks in: all of it in one transaction, its good rows whatever its bad ones are. */
@ApplicationScoped
class OutcomeImport {

    private final OutcomeRecords records;
    private final KnownUnits units;
    private final ToolCatalogue tools;
    private final SubjectKeys keys;
    private final Clock clock;

    OutcomeImport(OutcomeRecords records, KnownUnits units, ToolCatalogue tools, SubjectKeys keys, Clock clock) {
        this.records = records;
        this.units = units;
        this.tools = tools;
        this.keys = keys;
        this.clock = clock;
    }

    @Transactional
    OutcomeImportReport take(String name, InputStream body) {
        OutcomeFile file = new OutcomeFile(LocalDate.now(clock).plusDays(1), tools.ids());
        read(file, new UsageFile(name, body));
        List<Rejection> rejections = new ArrayList<>(file.rejections());
        Set<String> unknown = new HashSet<>(units.unknown(
                file.tasks().stream().map(TaskOutcome::unit).collect(Collectors.toUnmodifiableSet())));
        List<OutcomeRecords.Kept> kept = new ArrayList<>();
        for (TaskOutcome task : file.tasks()) {
            if (unknown.contains(task.unit())) {
                rejections.add(new Rejection(null, task.line(), "unit", task.unit(), "there is no such unit"));
            } else {
                kept.add(OutcomeRecords.Kept.of(keys.ofRecord("task\0" + task.task()), task, cluster(task)));
            }
        }
        UUID id = UUID.randomUUID();
        OutcomeRecords.Merged merged = records.merge(id, kept);
        OutcomeImportReport report = new OutcomeImportReport(id, now(), (long) file.tasks().size() + file.rejections().size(),
                merged.accepted(), merged.revised(), kept.size() - merged.accepted() - merged.revised(), rejections.size(),
                rejections.stream().sorted(Comparator.comparingLong(Rejection::line)).limit(OutcomeImportReport.SHOWN).toList(),
                merged.first(), merged.last());
        records.keep(report);
        return report;
    }

    /** Another one in each period, and no hash that stands in a row of usage. */
    private @Nullable String cluster(TaskOutcome task) {
        return task.person() == null ? null
                : keys.ofRecord("outcome\0" + IsoPeriod.of(task.finished()) + '\0' + task.person());
    }

    private static void read(OutcomeFile file, UsageFile upload) {
        try (upload) {
            file.read(upload);
        } catch (CharacterCodingException e) {
            throw upload.unreadable("is not UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
