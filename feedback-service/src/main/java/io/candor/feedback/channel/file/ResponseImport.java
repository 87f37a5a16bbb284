package io.candor.feedback.channel.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.feedback.campaign.Wave;
import io.candor.feedback.campaign.WaveClosing;
import io.candor.feedback.campaign.WaveOpening;
import io.candor.feedback.campaign.Week;
import io.candor.feedback.channel.ConfidentialStaging;
import io.candor.feedback.channel.Pseudonyms;
import io.candor.feedback.post.DatabaseOf;
import io.candor.feedback.post.Post;
import io.candor.feedback.privacy.Floors;
import io.candor.feedback.problem.Fault;
import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;

/** Streams a file of historic responses into imported waves, in one transaction and constant memory per row. */
@ApplicationScoped
class ResponseImport {

    private static final int CHUNK = 1_000;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final Jdbi desk;
    private final WaveOpening opening;
    private final WaveClosing closing;
    private final ConfidentialStaging staging;
    private final ObjectMapper json;
    private final Clock clock;
    private final ZoneId zone;
    private final SecureRandom random = new SecureRandom();

    @Inject
    ResponseImport(@DatabaseOf(Post.DESK) Jdbi desk, WaveOpening opening, WaveClosing closing, ConfidentialStaging staging,
            ObjectMapper json, Clock clock, ZoneId zone) {
        this.desk = desk;
        this.opening = opening;
        this.closing = closing;
        this.staging = staging;
        this.json = json;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Imports a file.
     *
     * @param digest of survey, mapping and content; the same again is refused
     * @throws ProblemException ALREADY_IMPORTED, TOO_FEW_PEOPLE, or INVALID_INPUT when no row is usable
     */
    @Transactional
    ResponseImportReport run(String survey, HistoricFile file, byte[] digest) {
        return desk.withHandle(handle -> {
            refuseRepeat(handle, digest);
            Run run = new Run(handle, survey, file);
            file.table().forEach(run::row);
            run.finish();
            ResponseImportReport report = run.report();
            if (report.accepted() == 0) {
                throw new ProblemException(ProblemType.INVALID_INPUT, "No row of the file can be used.",
                        report.rejections());
            }
            handle.createUpdate("""
                    INSERT INTO desk.response_import (import_id, digest, survey_id, report)
                    VALUES (:id, :digest, :survey, :report::jsonb)""")
                    .bind("id", report.importId()).bind("digest", digest).bind("survey", survey)
                    .bind("report", json.valueToTree(report).toString()).execute();
            return report;
        });
    }

    private static void refuseRepeat(Handle handle, byte[] digest) {
        handle.createQuery("SELECT import_id FROM desk.response_import WHERE digest = :digest").bind("digest", digest)
                .mapTo(String.class).findOne().ifPresent(earlier -> {
                    throw new ProblemException(ProblemType.ALREADY_IMPORTED,
                            "The same file with the same mapping was imported as " + earlier + ".");
                });
    }

    /** The state of one import. */
    private final class Run {

        private final UUID importId = UUID.randomUUID();
        private final Handle handle;
        private final String survey;
        private final HistoricFile file;
        private final Pseudonyms pseudonyms = new Pseudonyms(random);
        private final Map<Week, Wave> waves = new TreeMap<>(java.util.Comparator.comparing(Week::monday));
        private final Map<String, PeriodRoster> rosters = new HashMap<>();
        private final Map<ByteBuffer, Integer> ordinals = new HashMap<>();
        private final LocalDate today = LocalDate.now(clock.withZone(zone));
        private final Set<ByteBuffer> people = new HashSet<>();
        private final Map<String, Integer> peopleOfWave = new HashMap<>();
        private final List<ConfidentialStaging.Entry> waiting = new ArrayList<>();
        private final List<Fault> rejections = new ArrayList<>();
        private long read;
        private long accepted;
        private long rejected;

        Run(Handle handle, String survey, HistoricFile file) {
            this.handle = handle;
            this.survey = survey;
            this.file = file;
        }

        void row(io.candor.feedback.csv.Table.Row row) {
            read++;
            file.read(row, this::take, this::refuse);
        }

        private void refuse(Fault fault) {
            rejected++;
            if (rejections.size() < ResponseImportReport.LISTED) {
                rejections.add(fault);
            }
        }

        private void take(HistoricRow row) {
            if (row.date().isAfter(today) || row.date().isBefore(EARLIEST)) {
                refuse(Fault.at(row.line(), "date", row.date().toString(), "lies before " + EARLIEST + " or after today"));
                return;
            }
            Week week = Week.of(row.date());
            Wave wave = waves.computeIfAbsent(week, this::open);
            PeriodRoster roster = rosters.computeIfAbsent(week.period(), period -> PeriodRoster.of(handle, period));
            String unit = row.unit();
            String person = row.person();
            String label = unit != null ? roster.ofUnit(unit) : person == null ? null : roster.ofPerson(person);
            if (label == null) {
                refuse(unit != null
                        ? Fault.at(row.line(), "unit", unit, "is no unit with people of its own in period " + week.period())
                        : Fault.at(row.line(), "person", null, "is not in the directory in period " + week.period()));
                return;
            }
            accepted++;
            byte[] pseudonym = person == null ? unknown() : pseudonyms.of(person);
            waiting.add(new ConfidentialStaging.Entry(wave.waveId(), pseudonym, label,
                    ordinal(wave, person, pseudonym), answer(wave, row)));
            if (waiting.size() == CHUNK) {
                flush();
            }
        }

        private Wave open(Week week) {
            String waveId = survey + "-" + week + "-import-" + importId.toString().substring(0, 8);
            return opening.openHistory(handle, waveId, survey, file.definition(), week, file.origin());
        }

        /** A person's first row of a wave counts as a person; rows of nobody known never do. */
        private int ordinal(Wave wave, @Nullable String person, byte[] pseudonym) {
            if (person == null) {
                return 2;
            }
            people.add(ByteBuffer.wrap(pseudonym));
            int ordinal = ordinals.merge(ByteBuffer.wrap(pseudonyms.of(wave.waveId() + "\n" + person)), 1, Integer::sum);
            if (ordinal == 1) {
                peopleOfWave.merge(wave.waveId(), 1, Integer::sum);
            }
            return ordinal;
        }

        private byte[] unknown() {
            byte[] pseudonym = new byte[32];
            random.nextBytes(pseudonym);
            return pseudonym;
        }

        private byte[] answer(Wave wave, HistoricRow row) {
            ObjectNode submission = JsonNodeFactory.instance.objectNode().put("surveyId", wave.surveyId())
                    .put("surveyVersion", wave.surveyVersion());
            submission.set("answers", row.answers());
            return submission.toString().getBytes(StandardCharsets.UTF_8);
        }

        private void flush() {
            staging.store(handle, waiting);
            waiting.clear();
        }

        void finish() {
            flush();
            file.table().broken().ifPresent(fault -> {
                read++;
                refuse(fault);
            });
            waves.values().forEach(wave -> closing.close(handle, wave.waveId()));
        }

        ResponseImportReport report() {
            return new ResponseImportReport(importId, survey, read, accepted, rejected, List.copyOf(rejections),
                    people.size(), file.namesPeople(), waves.values().stream().map(Wave::waveId).toList(), warnings());
        }

        /** What the import will lose although it was accepted: the floors decide at release. */
        private List<String> warnings() {
            List<String> warnings = new ArrayList<>(file.warnings());
            long small = waves.values().stream()
                    .filter(wave -> peopleOfWave.getOrDefault(wave.waveId(), 0) < Floors.GROUP).count();
            if (small > 0 && file.namesPeople()) {
                warnings.add("In " + small + " of " + waves.size() + " weeks fewer than " + Floors.GROUP
                        + " people answered; what they said is destroyed, not shown.");
            }
            return warnings;
        }
    }
}
