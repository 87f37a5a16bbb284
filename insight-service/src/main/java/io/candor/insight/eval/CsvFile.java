package io.candor.insight.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.candor.insight.calendar.CalendarDay;

/**
 * A CSV file with a header in UTF-8. An empty field is null: not known, never zero.
 *
 * @param separator
 *        comma, semicolon or tab, whichever is most common in the header
 */
record CsvFile(String name, char separator, List<String> columns, List<Row> rows) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_HEADER = 64 * 1024;

    /** A file by its own path, named by it in problems. */
    static CsvFile read(Path path, List<String> required) throws InputProblem {
        Path file = path.toAbsolutePath();
        Path folder = file.getParent();
        if (folder == null) {
            throw new InputProblem(path.toString(), 1, "file", "there is no such file");
        }
        return read(folder, file.getFileName().toString(), required);
    }

    static CsvFile read(Path folder, String name, List<String> required) throws InputProblem {
        Path path = folder.resolve(name);
        if (!Files.isRegularFile(path)) {
            throw new InputProblem(name, 1, "file", "there is no such file in " + folder);
        }
        List<Row> rows = new ArrayList<>();
        List<String> columns = List.of();
        char separator = ',';
        try (BufferedReader text = strictly(path)) {
            separator = separator(text);
            CsvReader<NamedCsvRecord> reader = CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(text);
            for (NamedCsvRecord record : reader) {
                columns = record.getHeader();
                rows.add(new Row(name, record).withoutNul());
            }
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new InputProblem(name, rows.size() + 2L, "line", cause instanceof CharacterCodingException
                    ? "a character that is not UTF-8 stands here or further down"
                    : "not readable: " + cause.getMessage());
        }
        if (rows.isEmpty()) {
            throw new InputProblem(name, 1, "header", "the file has no rows");
        }
        for (String column : required) {
            if (!columns.contains(column)) {
                throw new InputProblem(name, 1, column, "this column is missing");
            }
        }
        return new CsvFile(name, separator, columns, rows);
    }

    /** A byte that is not UTF-8 is told, never replaced. */
    private static BufferedReader strictly(Path path) throws IOException {
        BufferedReader text = Files.newBufferedReader(path, StandardCharsets.UTF_8);
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        char[] begin = new char[LONGEST_HEADER - 1];
        int length = Math.max(0, text.read(begin));
        text.reset();
        Map<Character, Integer> found = new HashMap<>();
        boolean quoted = false;
        for (int i = 0; i < length && (quoted || begin[i] != '\n' && begin[i] != '\r'); i++) {
            quoted ^= begin[i] == '"';
            if (!quoted) {
                found.merge(begin[i], 1, Integer::sum);
            }
        }
        // Of equally common ones, none or not, the comma is meant.
        char most = ',';
        for (char candidate : new char[] { ';', '\t' }) {
            most = found.getOrDefault(candidate, 0) > found.getOrDefault(most, 0) ? candidate : most;
        }
        return most;
    }

    boolean has(String column) {
        return columns.contains(column);
    }

    /** One line with typed fields; a field of an absent optional column is null. */
    record Row(String file, NamedCsvRecord fields) {

        long line() {
            return fields.getStartingLineNumber();
        }

        private Row withoutNul() throws InputProblem {
            for (var field : fields.getFieldsAsMap().entrySet()) {
                if (field.getValue().indexOf('\0') >= 0) {
                    throw problem(field.getKey(), "holds the character U+0000, which no text has");
                }
            }
            return this;
        }

        String text(String column) throws InputProblem {
            String value = optional(column);
            if (value == null) {
                throw problem(column, "must not be empty");
            }
            return value;
        }

        @Nullable
        String optional(String column) {
            return fields.findField(column).map(String::strip).filter(value -> !value.isEmpty()).orElse(null);
        }

        LocalDate date(String column) throws InputProblem {
            String value = text(column);
            LocalDate day;
            try {
                day = LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw problem(column, "\"" + value + "\" is no day like 2026-11-23");
            }
            if (!CalendarDay.Bounds.hold(day)) {
                throw problem(column, "\"" + value + "\" " + CalendarDay.Bounds.REASON);
            }
            return day;
        }

        /** A whole number between two limits, or null. */
        @Nullable
        Integer whole(String column, int least, int most) throws InputProblem {
            String value = optional(column);
            if (value == null) {
                return null;
            }
            try {
                int number = Integer.parseInt(value);
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw problem(column, "\"" + value + "\" is no whole number");
            }
            throw problem(column, value + " does not lie between " + least + " and " + most);
        }

        /** One of a closed list of words, or null. */
        <T> @Nullable T word(String column, Function<String, @Nullable T> meaning) throws InputProblem {
            String value = optional(column);
            if (value == null) {
                return null;
            }
            T meant = meaning.apply(value.toLowerCase(java.util.Locale.ROOT));
            if (meant == null) {
                throw problem(column, "\"" + value + "\" is not one of the allowed words");
            }
            return meant;
        }

        InputProblem problem(String column, String reason) {
            return new InputProblem(file, line(), column, reason);
        }
    }
}
