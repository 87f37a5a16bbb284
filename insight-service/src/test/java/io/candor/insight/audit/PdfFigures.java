package io.candor.insight.audit;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

import com.fasterxml.jackson.databind.JsonNode;

/** What somebody reads in a PDF and in a JSON document. */
final class PdfFigures {

    private static final Pattern FIGURE = Pattern.compile("(?<![\\w.-])-?\\d+(\\.\\d+)?(?![\\w.-]*\\w)");

    private PdfFigures() {
    }

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            StringBuilder text = new StringBuilder();
            for (String line : stripper.getText(document).split("\\R")) {
                if (!line.contains(" · page ")) {
                    text.append(line.strip()).append(' ');
                }
            }
            return text.toString();
        }
    }

    /** Numbers that stand for themselves, each as often as it is printed; not those in dates, ids and digests. */
    static List<BigDecimal> printed(String text) {
        return new ArrayList<>(FIGURE.matcher(text).results().map(it -> plain(new BigDecimal(it.group()))).toList());
    }

    static List<BigDecimal> numbers(JsonNode json) {
        List<BigDecimal> numbers = new ArrayList<>();
        gather(json, numbers);
        return numbers;
    }

    private static void gather(JsonNode json, List<BigDecimal> numbers) {
        if (json.isNumber()) {
            numbers.add(plain(json.decimalValue()));
        }
        json.forEach(inner -> gather(inner, numbers));
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
