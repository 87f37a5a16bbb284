package io.candor.insight.usage.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.function.Consumer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.candor.insight.usage.UsageFile;

/** A file of records, streamed. */
final class CsvFile {

    /** A cell of a usage file is a number, a name or a date. */
    private static final int LONGEST_CELL = 1 << 16;

    private CsvFile() {
    }

    static void read(UsageFile file, Consumer<CsvRecord> records) throws IOException {
        try (BufferedReader text = file.text();
                CsvReader<CsvRecord> csv = CsvReader.builder().extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE).maxBufferSize(LONGEST_CELL * 16)
                        .fieldSeparator(separator(text))
                        .build(CsvRecordHandler.builder().maxFieldSize(LONGEST_CELL).build(), text)) {
            csv.forEach(records);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            if (e.getCause() instanceof CharacterCodingException encoding) {
                throw encoding;
            }
            throw file.unreadable("is no CSV any more at some line: " + e.getMessage());
        }
    }

    /** A spreadsheet of a country with decimal commas writes semicolons; a header has no other use for them. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_CELL);
        char separator = ',';
        for (int i = 0; i < LONGEST_CELL; i++) {
            int sign = text.read();
            if (sign < 0 || sign == '\n' || sign == ',') {
                break;
            } else if (sign == ';' || sign == '\t') {
                separator = (char) sign;
                break;
            }
        }
        text.reset();
        return separator;
    }
}
