package io.candor.insight.usage;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.insight.calendar.IsoPeriod;

/** One upload while it is read: resolves people in batches, stages their rows, counts what is refused. */
final class Intake implements RowSink {

    private static final int BATCH = 5_000;
    private static final int MOST_WARNINGS = 20;
    /** Nothing reported tool use of this kind before; an older day is a misread date. */
    static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
    static final Instant FIRST_INSTANT = FIRST_DAY.atStartOfDay(ZoneOffset.UTC).toInstant();

    private final UsageStaging staging;
    private final ResolvedPeople people;
    private final AccountHints hints;
    private final SubjectKeys keys;
    private final Set<String> tools;
    private final ObjectMapper json;
    private final boolean severalFiles;
    private final boolean whole;
    private final Instant now;
    private final LocalDate tomorrow;
    private final ZoneId zone;
    private final Instant firstHour;

    private final List<PersonDay> batch = new ArrayList<>(BATCH);
    private final List<GroupDay> groupBatch = new ArrayList<>();
    private final UUID importId = UUID.randomUUID();
    private final RejectedRows rejections;
    private final Map<Identity, String> identityKeys = new HashMap<>();
    private final Map<String, String> subjectKeys = new HashMap<>();
    private final Map<LocalDate, LocalDate> periodStarts = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> matched = new HashSet<>();
    private final Map<String, AccountHint> unknown = new HashMap<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final Set<Group> groups = new HashSet<>();
    private final Set<String> warned = new LinkedHashSet<>();
    private Instant newest = Instant.MIN;
    private String file = "";
    private int fileNumber = -1;
    private long readOfFile;
    private long lastLine;
    private long staged;
    private long ofGroups;
    private long machines;

    /** @param whole whether the files are all there is, so that none is told to be one page of several */
    Intake(UsageStaging staging, ResolvedPeople people, AccountHints hints, SubjectKeys keys, Set<String> tools,
            ObjectMapper json, boolean severalFiles, boolean whole, Clock clock,
            ZoneId zone) {
        this.staging = staging;
        this.rejections = new RejectedRows(staging, importId);
        this.people = people;
        this.hints = hints;
        this.keys = keys;
        this.tools = tools;
        this.json = json;
        this.severalFiles = severalFiles;
        this.whole = whole;
        this.now = clock.instant();
        this.tomorrow = LocalDate.now(clock).plusDays(1);
        this.zone = zone;
        this.firstHour = UsageRetention.firstHour(clock);
    }

    void begin(String name) {
        file = name;
        fileNumber++;
        readOfFile = 0;
        lastLine = 0;
    }

    /** @param made when the file's figures were drawn; null = just now */
    void end(@Nullable Instant made) {
        flush();
        Instant asOf = made == null || made.isAfter(now) || made.isBefore(FIRST_INSTANT) ? now : made;
        newest = asOf.isAfter(newest) ? asOf : newest;
        staging.endFile(fileNumber, file, asOf);
    }

    boolean isWhole() {
        return whole;
    }

    long readOfFile() {
        return readOfFile;
    }

    long lastLine() {
        return lastLine;
    }

    @Override
    public void row(PersonDay row) {
        if (mayTake(row.line(), row.tool(), row.day(), isText(row))) {
            batch.add(row);
            if (batch.size() == BATCH) {
                flush();
            }
        }
    }

    @Override
    public void row(GroupDay row) {
        if (mayTake(row.line(), row.tool(), row.day(), isText(row))) {
            groupBatch.add(row);
            if (groupBatch.size() == BATCH) {
                flush();
            }
        }
    }

    @Override
    public void warn(String sentence) {
        if (warned.size() < MOST_WARNINGS) {
            warned.add(sentence);
        }
    }

    @Override
    public void incomplete(String sentence) {
        if (!whole) {
            warn(sentence);
        }
    }

    private boolean mayTake(long line, String tool, LocalDate day, boolean text) {
        if (!tools.contains(tool)) {
            refuse(line, "tool", tool, "no such tool; declare it first");
        } else if (day.isBefore(FIRST_DAY) || day.isAfter(tomorrow)) {
            refuse(line, "day", day.toString(), "a day before 2015 or in the future");
        } else if (!text) {
            // PostgreSQL keeps no such text, and the directory cannot be asked with it: one such row would fail them all.
            refuse(line, null, null, "holds the character U+0000, which no text has");
        } else {
            readOfFile++;
            lastLine = line;
            return true;
        }
        return false;
    }

    private static boolean isText(PersonDay row) {
        Identity person = row.person();
        if (!isText(person.source(), person.value(), person.stable(), row.recordKey(), row.report())) {
            return false;
        }
        for (Use use : row.uses()) {
            if (!isText(use.surface(), use.model())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isText(GroupDay row) {
        return isText(row.group().name(), row.recordKey()) && row.parts().stream().allMatch(
                part -> isText(part.cut(), part.name(), part.use().surface(), part.use().model()));
    }

    private static boolean isText(String... texts) {
        for (String text : texts) {
            if (text.indexOf('\0') >= 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void refuse(long line, @Nullable String field, @Nullable String value, String reason) {
        readOfFile++;
        lastLine = line;
        rejections.add(new Rejection(severalFiles ? file : null, line, field, value, reason));
    }

    private void flush() {
        List<Directory.Request> requests = new ArrayList<>(batch.size() * 2);
        for (PersonDay row : batch) {
            requests.add(new Directory.Request(row.person(), row.day()));
            requests.add(new Directory.Request(row.person(), periodStart(row)));
        }
        people.learn(requests);
        batch.forEach(row -> staging.add(stage(row)));
        groupBatch.forEach(row -> staging.add(stage(row)));
        batch.clear();
        groupBatch.clear();
    }

    private StagedGroup stage(GroupDay row) {
        Group group = row.group();
        groups.add(group);
        ofGroups++;
        days.add(row.day());
        String name = group.kind().mayNameSomebody() ? keys.ofRecord(group.kind() + "\0" + group.name()) : group.name();
        return new StagedGroup(name, recordKey(row.recordKey()), row, json(row.extra()), fileNumber, staged++);
    }

    private String recordKey(String key) {
        return key.startsWith(PersonDay.EVENT) ? keys.ofRecord(key) : key;
    }

    private StagedRow stage(PersonDay row) {
        Directory.Person then = people.on(row.person(), row.day());
        Directory.Person atStart = people.on(row.person(), periodStart(row));
        String identity = identityKeys.computeIfAbsent(row.person(), keys::ofIdentity);
        seen.add(identity);
        days.add(row.day());
        if (then == null) {
            unknown.computeIfAbsent(identity, it -> hints.of(row.person()));
        } else {
            matched.add(identity);
        }
        return new StagedRow(identity,
                then == null ? identity : subjectKeys.computeIfAbsent(then.employeeId(), keys::ofEmployee), then != null,
                then == null ? null : then.unitId(), then == null || atStart == null ? null : atStart.unitId(),
                recordKey(row.recordKey()), hour(row.moment()), row, json(row.extra()), fileNumber, staged++);
    }

    /** Of the company's zone, as telemetry's are; null where it may not be known any more. */
    private @Nullable Instant hour(@Nullable Instant moment) {
        return moment == null || moment.isBefore(firstHour) ? null
                : moment.atZone(zone).truncatedTo(ChronoUnit.HOURS).toInstant();
    }

    private LocalDate periodStart(PersonDay row) {
        return periodStarts.computeIfAbsent(row.day(), day -> IsoPeriod.of(day).firstDay());
    }

    private String json(Map<String, Object> extra) {
        if (extra.isEmpty()) {
            return "{}";
        }
        try {
            return json.writeValueAsString(new TreeMap<>(extra));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("numbers, flags and words have a JSON form", e);
        }
    }

    ImportReport merged(UsageImporter importer, Handle db, HandMatches matches) {
        rejections.keep();
        matches.cover(db);
        AccountHints.keep(db, importer.source(), unknown);
        HandMatches.ByHand said = HandMatches.of(db, unknown.keySet());
        matched.addAll(said.matched());
        machines = said.machines().size();
        seen.removeAll(said.machines());
        matched.removeAll(said.machines());
        UsageStaging.Outcome outcome = staging.merge(importer.source(), importId, importer.daysUntilFinal());
        return new ImportReport(importId, importer.source(), now, newest, staged + rejections.count(), outcome.accepted(),
                outcome.revised(), outcome.duplicate(), rejections.count(), rejections.first(), warnings(),
                new ImportReport.Coverage(days.isEmpty() ? null : days.first(), days.isEmpty() ? null : days.last(),
                        seen.size(), matched.size(), seen.size() - matched.size(), days.size()));
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>(warned);
        if (seen.size() > matched.size()) {
            warnings.add(("%d of %d people are not in the directory on any of their days; their rows are kept but belong to "
                    + "no unit.").formatted(seen.size() - matched.size(), seen.size()));
        }
        if (machines > 0) {
            warnings.add("%d accounts are marked as machines; they count as nobody's use.".formatted(machines));
        }
        if (ofGroups > 0) {
            warnings.add(Group.apart(ofGroups, groups.size()));
        }
        return warnings;
    }
}
