package io.candor.insight.usage.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecordHandler;
import io.candor.insight.usage.KeptWords;
import io.candor.insight.usage.RowSink;
import io.candor.insight.usage.UsageFile;
import io.candor.insight.usage.UsageImporter;

/** Reads a generic CSV file. */
@ApplicationScoped
class CsvUsage implements UsageImporter {

    /** A cell of a usage file is a number, a name or a date. */
    private static final int LONGEST_CELL = 1 << 16;

    @Override
    public String source() {
        return "csv";
    }

    @Override
    public int daysUntilFinal() {
        return 0;
    }

    @Override
    public @Nullable Instant read(UsageFile file, @Nullable String mapping, RowSink rows) throws IOException {
        ColumnMapping given = mapping == null ? null : ColumnMapping.read(mapping);
        try (BufferedReader text = file.text();
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().fieldSeparator(given == null ? ',' : given.separator())
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .maxBufferSize(LONGEST_CELL * 16)
                        .build(NamedCsvRecordHandler.builder().maxFieldSize(LONGEST_CELL).build(), text)) {
            read(csv, given, rows);
            return null;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            if (e.getCause() instanceof CharacterCodingException encoding) {
                throw encoding;
            }
            throw file.unreadable("is no CSV any more at some line: " + e.getMessage());
        }
    }

    private static void read(CsvReader<NamedCsvRecord> csv, @Nullable ColumnMapping given, RowSink rows) {
        ColumnMapping mapping = null;
        Set<String> unmapped = Set.of();
        for (NamedCsvRecord cells : csv) {
            List<String> header = cells.getHeader();
            if (mapping == null) {
                mapping = given == null ? ColumnMapping.ofHeader(header, ',') : given.checked(header);
                unmapped = header.stream().filter(KeptWords::isName).collect(Collectors.toCollection(HashSet::new));
                unmapped.removeAll(mapping.columns().values());
            }
            if (cells.getFieldCount() != header.size()) {
                rows.refuse(cells.getStartingLineNumber(), null, null,
                        "%d cells under %d headers".formatted(cells.getFieldCount(), header.size()));
            } else {
                row(mapping, cells, unmapped, rows);
            }
        }
    }

    private static void row(ColumnMapping mapping, NamedCsvRecord cells, Set<String> unmapped, RowSink rows) {
        try {
            rows.row(new MappedRow(mapping, cells).read(unmapped));
        } catch (MappedRow.BadCell bad) {
            rows.refuse(cells.getStartingLineNumber(), bad.field(),
                    bad.field().equals(mapping.columns().get("person")) ? null : bad.value(), bad.reason());
        }
    }
}
