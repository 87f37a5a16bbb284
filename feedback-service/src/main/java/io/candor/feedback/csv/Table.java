package io.candor.feedback.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.candor.feedback.problem.Fault;
import io.candor.feedback.problem.ProblemException;
import io.candor.feedback.problem.ProblemType;

/** A CSV file with a header, read row by row in constant memory. */
public final class Table implements AutoCloseable {

    private final CloseableIterator<CsvRecord> records;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private @Nullable Fault broken;
    private long line;

    private Table(CloseableIterator<CsvRecord> records) {
        this.records = records;
    }

    /**
     * Opens a table and reads its header.
     *
     * @throws ProblemException MALFORMED_INPUT when there is no header or it cannot be read
     */
    public static Table open(InputStream in, char separator) {
        InputStreamReader text = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
        Table table = new Table(CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(new BufferedReader(text))
                .iterator());
        table.readHeader();
        return table;
    }

    private void readHeader() {
        CsvRecord header = next();
        if (header == null) {
            throw new ProblemException(ProblemType.MALFORMED_INPUT, "The file holds no table.",
                    broken == null ? List.of(Fault.at(1, null, null, "the file is empty")) : List.of(broken));
        }
        int index = 0;
        for (String field : header.getFields()) {
            String name = index == 0 && field.startsWith("\uFEFF") ? field.substring(1).strip() : field.strip();
            if (columns.put(name, index++) != null) {
                throw new ProblemException(ProblemType.MALFORMED_INPUT, "Two columns have one name.",
                        List.of(Fault.at(1, name, null, "this column name stands twice")));
            }
        }
    }

    public List<String> header() {
        return List.copyOf(columns.keySet());
    }

    /** Refuses a table that lacks one of these columns. */
    public Table requiring(List<String> names) {
        List<Fault> missing = names.stream().filter(name -> !columns.containsKey(name))
                .map(name -> Fault.at(1, name, null, "this column is missing")).toList();
        if (!missing.isEmpty()) {
            throw new ProblemException(ProblemType.MALFORMED_INPUT,
                    "The header lacks " + missing.size() + " column(s).", missing);
        }
        return this;
    }

    /** Hands on every readable row in order; afterwards {@link #broken} tells whether the file broke off. */
    public void forEach(Consumer<Row> consumer) {
        for (CsvRecord csv = next(); csv != null; csv = next()) {
            consumer.accept(new Row(csv.getStartingLineNumber(), csv.getFields(), columns));
        }
    }

    /** Where and why reading stopped before the end. */
    public Optional<Fault> broken() {
        return Optional.ofNullable(broken);
    }

    private @Nullable CsvRecord next() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord next = records.next();
            line = next.getStartingLineNumber();
            return next;
        } catch (CsvParseException | UncheckedIOException unreadable) {
            broken = Fault.at(line + 1, null, null, reason(unreadable) + "; nothing after this line was read");
            return null;
        }
    }

    private static String reason(RuntimeException unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return "bytes that are not UTF-8";
            }
        }
        return unreadable.getCause() != null ? String.valueOf(unreadable.getCause().getMessage())
                : String.valueOf(unreadable.getMessage());
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One row; a column that is absent or blank reads as the empty string. */
    public record Row(long line, List<String> fields, Map<String, Integer> columns) {

        public String get(String column) {
            Integer index = columns.get(column);
            return index == null || index >= fields.size() ? "" : fields.get(index).strip();
        }

        /** Why the row cannot be read at all: another number of fields than the header, or a character no text has. */
        public Optional<Fault> fault() {
            if (fields.size() != columns.size()) {
                return Optional.of(Fault.at(line, null, null, "has " + fields.size() + " fields, the header has "
                        + columns.size()));
            }
            return columns.entrySet().stream().filter(column -> fields.get(column.getValue()).indexOf('\0') >= 0).findFirst()
                    .map(column -> Fault.at(line, column.getKey(), null, "holds the character U+0000"));
        }
    }
}
