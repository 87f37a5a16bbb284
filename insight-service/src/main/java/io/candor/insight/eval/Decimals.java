package io.candor.insight.eval;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Numbers of a file. A comma is a decimal one only where it does not part the columns, and a file does not write decimals in
 * two ways: {@code 1.234} beside {@code 0,5} could mean 1234.
 */
final class Decimals {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}([.,]\\d{1,18})?([eE][+-]?\\d{1,3})?");

    private final CsvFile file;
    private @Nullable Character mark;

    Decimals(CsvFile file) {
        this.file = file;
    }

    /** A column's figures, row by row; null where a field is empty. */
    @Nullable
    Double[] of(String column) throws InputProblem {
        @Nullable
        Double[] figures = new Double[file.rows().size()];
        for (int row = 0; row < figures.length; row++) {
            CsvFile.Row line = file.rows().get(row);
            String text = line.optional(column);
            figures[row] = text == null ? null : Double.valueOf(number(line, column, text));
        }
        return figures;
    }

    private double number(CsvFile.Row row, String column, String text) throws InputProblem {
        if (!NUMBER.matcher(text).matches()) {
            throw row.problem(column, "\"" + text + "\" is no number");
        }
        int at = Math.max(text.indexOf('.'), text.indexOf(','));
        if (at >= 0) {
            char own = text.charAt(at);
            if (own == ',' && file.separator() == ',') {
                throw row.problem(column, "\"" + text + "\" has a comma, which parts the columns of this file; write a point");
            }
            if (mark != null && mark != own) {
                throw row.problem(column,
                        "\"" + text + "\" has a decimal " + name(own) + " where earlier figures have a decimal "
                                + name(mark));
            }
            mark = own;
        }
        double number = Double.parseDouble(text.replace(',', '.'));
        if (!Double.isFinite(number)) {
            throw row.problem(column, "\"" + text + "\" is too large");
        }
        return number;
    }

    private static String name(char mark) {
        return mark == ',' ? "comma" : "point";
    }
}
