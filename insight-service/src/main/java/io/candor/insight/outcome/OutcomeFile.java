package io.candor.insight.outcome;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;
import io.candor.insight.usage.Figure;
import io.candor.insight.usage.GroupDay;
import io.candor.insight.usage.Misread;
import io.candor.insight.usage.PersonDay;
import io.candor.insight.usage.Rejection;
import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.UsageFile;
import io.candor.insight.usage.table.Cells;
import io.candor.insight.usage.table.TableReport;

/**
 * A CSV of tasks, comma, semicolon or tab between its cells and a point in its numbers. Columns, by name and in any order:
 * {@code task} (its id), {@code unit} (unit id), {@code tool} (tool id), {@code finished} (2026-11-20), {@code with_ai} (yes or
 * no), {@code actual_minutes}; and where known {@code estimate_minutes} (expected beforehand, for the way it was then done),
 * {@code rework} (yes or no), {@code quality} (1 to 5) and {@code person} (any id). An empty cell is unknown. Other columns are
 * not read.
 */
final class OutcomeFile implements RowSink {

    private static final TableReport REPORT = new TableReport(
            Set.of("task", "unit", "tool", "finished", "with_ai", "actual_minutes"), Map.of());
    private static final Set<String> YES = Set.of("yes", "true", "1");
    private static final Set<String> NO = Set.of("no", "false", "0");
    private static final int MOST_ROWS = 500_000;
    private static final int LONGEST_ID = 200;
    private static final double MINUTES_A_YEAR = 525_600;
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

    private final LocalDate last;
    private final Set<String> tools;
    private final List<TaskOutcome> tasks = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final Map<String, Long> lines = new HashMap<>();

    /** @param last day on which a task can have been finished */
    OutcomeFile(LocalDate last, Set<String> tools) {
        this.last = last;
        this.tools = Set.copyOf(tools);
    }

    void read(UsageFile file) throws IOException {
        REPORT.read(file, this, this::row);
        if (tasks.isEmpty() && rejections.isEmpty()) {
            throw file.unreadable("holds no rows");
        }
    }

    List<TaskOutcome> tasks() {
        return tasks;
    }

    List<Rejection> rejections() {
        return rejections;
    }

    private void row(long line, Cells cells) throws Misread {
        if (tasks.size() + rejections.size() >= MOST_ROWS) {
            throw new ProblemException(ProblemType.TOO_LARGE, "The file has more than " + MOST_ROWS + " rows; divide it.");
        }
        TaskOutcome task = new TaskOutcome(line, id(cells, "task"), id(cells, "unit"), tool(cells), day(cells),
                flag(cells, "with_ai", cells.required("with_ai")), minutes("actual_minutes", cells.required("actual_minutes")),
                cells.text("estimate_minutes").isEmpty() ? null
                        : Double.valueOf(minutes("estimate_minutes", cells.text("estimate_minutes"))),
                cells.text("rework").isEmpty() ? null : Boolean.valueOf(flag(cells, "rework", cells.text("rework"))),
                grade(cells), cells.text("person").isEmpty() ? null : id(cells, "person"));
        Long before = lines.putIfAbsent(task.task(), line);
        if (before != null) {
            throw new Misread("task", task.task(), "stands in line " + before + " already");
        }
        tasks.add(task);
    }

    private static String id(Cells cells, String column) throws Misread {
        String id = cells.required(column);
        if (id.length() > LONGEST_ID || id.chars().anyMatch(Character::isISOControl)) {
            throw new Misread(column, null, "longer than " + LONGEST_ID + " characters or with control characters");
        }
        return id;
    }

    private String tool(Cells cells) throws Misread {
        String tool = cells.required("tool");
        if (!tools.contains(tool)) {
            throw new Misread("tool", tool, "there is no such tool");
        }
        return tool;
    }

    private LocalDate day(Cells cells) throws Misread {
        String text = cells.required("finished");
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.isBefore(FIRST) || day.isAfter(last)) {
                throw new Misread("finished", text, "lies before " + FIRST + " or in the future");
            }
            return day;
        } catch (DateTimeParseException e) {
            throw new Misread("finished", text, "no day such as 2026-11-20");
        }
    }

    private static boolean flag(Cells cells, String column, String text) throws Misread {
        String word = text.toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            throw new Misread(column, cells.text(column), "neither yes nor no");
        }
        return YES.contains(word);
    }

    private static double minutes(String column, String text) throws Misread {
        BigDecimal number = number(column, text);
        if (number.signum() <= 0 || number.doubleValue() > MINUTES_A_YEAR) {
            throw new Misread(column, text, "not above 0 and within a year");
        }
        return number.doubleValue();
    }

    private static @Nullable Double grade(Cells cells) throws Misread {
        String text = cells.text("quality");
        if (text.isEmpty()) {
            return null;
        }
        double grade = number("quality", text).doubleValue();
        if (grade < 1 || grade > 5) {
            throw new Misread("quality", text, "not from 1 to 5");
        }
        return grade;
    }

    private static BigDecimal number(String column, String text) throws Misread {
        try {
            return Figure.decimal(text);
        } catch (Figure.NoFigure e) {
            throw new Misread(column, text, e.reason());
        }
    }

    @Override
    public void row(PersonDay row) {
        throw new IllegalStateException("a file of tasks holds no person's day");
    }

    @Override
    public void row(GroupDay row) {
        throw new IllegalStateException("a file of tasks holds no group's day");
    }

    @Override
    public void warn(String sentence) {
        throw new IllegalStateException(sentence);
    }

    @Override
    public void refuse(long line, @Nullable String field, @Nullable String value, String reason) {
        rejections.add(new Rejection(null, line, field, "person".equals(field) ? null : value, reason));
    }
}
