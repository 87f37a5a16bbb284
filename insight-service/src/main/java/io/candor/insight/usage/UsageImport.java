package io.candor.insight.usage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;
import io.candor.insight.usecase.ToolCatalogue;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;

/** Takes an upload in: all of it in one transaction, its good rows whatever its bad ones are. */
@ApplicationScoped
public class UsageImport {

    private final TreeMap<String, UsageImporter> importers;
    private final Jdbi jdbi;
    private final ImportReports reports;
    private final Directory directory;
    private final AccountHints hints;
    private final HandMatches matches;
    private final SubjectKeys keys;
    private final ToolCatalogue tools;
    private final ObjectMapper json;
    private final Clock clock;
    private final ZoneId zone;

    UsageImport(@All List<UsageImporter> importers, Jdbi jdbi, ImportReports reports, Directory directory, AccountHints hints,
            HandMatches matches, SubjectKeys keys,
            ToolCatalogue tools, ObjectMapper json, Clock clock, ZoneId zone) {
        this.importers = new TreeMap<>(importers.stream().collect(Collectors.toMap(UsageImporter::source, i -> i)));
        this.jdbi = jdbi;
        this.reports = reports;
        this.directory = directory;
        this.hints = hints;
        this.matches = matches;
        this.keys = keys;
        this.tools = tools;
        this.json = json;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * @param mapping JSON of the part {@code mapping}
     * @param asOf when the figures were drawn; where null, what the report says of itself, else now
     */
    @Transactional
    @TransactionConfiguration(timeout = 3_600)
    public ImportReport take(String source, List<UsageFile> files, @Nullable String mapping, @Nullable Instant asOf) {
        UsageImporter importer = importer(source);
        if (asOf != null && asOf.isAfter(clock.instant())) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, "asOf lies in the future.");
        }
        if (asOf != null && asOf.isBefore(Intake.FIRST_INSTANT)) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, "asOf lies before 2015.");
        }
        ImportReport report = take(importer, files, mapping, asOf, false);
        reports.keep(report);
        return report;
    }

    /**
     * Takes in all there is of a report, drawn now, in the transaction of a caller who keeps something of its own with the
     * rows. Parts may hold no rows.
     *
     * @return empty where no part holds any
     */
    @Transactional(TxType.MANDATORY)
    public Optional<ImportReport> takeWhole(String source, List<UsageFile> files) {
        UsageImporter importer = importer(source);
        if (files.isEmpty()) {
            return Optional.empty();
        }
        ImportReport report = take(importer, files, null, null, true);
        if (report.read() == 0) {
            return Optional.empty();
        }
        reports.keep(report);
        return Optional.of(report);
    }

    /** Reads a file as it would be taken in, and takes nothing in. */
    public TrialReading tryToRead(String source, UsageFile file) {
        TrialReading reading = new TrialReading(tools.ids());
        try (file) {
            importer(source).read(file.drawnAt(clock.instant()), null, reading);
        } catch (CharacterCodingException e) {
            throw file.unreadable("is not UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reading;
    }

    private UsageImporter importer(String source) {
        UsageImporter importer = importers.get(source);
        if (importer == null) {
            throw new ProblemException(ProblemType.UNKNOWN_SOURCE, "There is no importer for this source; there are "
                    + String.join(", ", importers.keySet()) + ".");
        }
        return importer;
    }

    private ImportReport take(UsageImporter importer, List<UsageFile> files, @Nullable String mapping, @Nullable Instant asOf,
            boolean whole) {
        Set<String> known = tools.ids();
        return jdbi.withHandle(db -> {
            try (UsageStaging staging = new UsageStaging(db)) {
                Intake intake = new Intake(staging, new ResolvedPeople(directory), hints, keys, known, json, files.size() > 1,
                        whole, clock, zone);
                for (UsageFile file : files) {
                    read(importer, file.drawnAt(asOf == null ? clock.instant() : asOf), mapping, asOf, intake);
                }
                return intake.merged(importer, db, matches);
            }
        });
    }

    private static void read(UsageImporter importer, UsageFile file, @Nullable String mapping, @Nullable Instant asOf,
            Intake intake) {
        intake.begin(file.name());
        try (file) {
            Instant made = importer.read(file, mapping, intake);
            if (intake.readOfFile() == 0 && !intake.isWhole()) {
                throw file.unreadable("holds no rows");
            }
            intake.end(asOf != null ? asOf : made);
        } catch (CharacterCodingException e) {
            throw file.unreadable("is not UTF-8 (somewhere after line " + intake.lastLine() + ")");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
