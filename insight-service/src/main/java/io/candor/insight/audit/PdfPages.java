package io.candor.insight.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Sets lines of text on A4 pages, wraps what is wider and numbers the pages. */
final class PdfPages {

    private static final float MARGIN = 56;
    private static final float FOOT = 40;
    private static final float LEADING = 1.35f;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float SMALL = 8;

    private final PDDocument document;
    private final PDFont font;
    private final List<Placed> onPage = new ArrayList<>();
    private float y = PDRectangle.A4.getHeight() - MARGIN;

    private record Placed(String text, float size, float y) {
    }

    PdfPages(PDDocument document, PDFont font) {
        this.document = document;
        this.font = font;
    }

    /** @param footer before the page's number, cut where it is too long */
    void print(List<ReportText.Line> lines, String footer) throws IOException {
        for (ReportText.Line line : lines) {
            float size = size(line.look());
            y -= above(line.look());
            for (String row : rows(printable(line.text()), size)) {
                place(row, size);
            }
        }
        finish();
        foot(printable(footer));
    }

    private void place(String row, float size) throws IOException {
        if (y - size * LEADING < MARGIN + FOOT) {
            finish();
        }
        y -= size * LEADING;
        onPage.add(new Placed(row, size, y));
    }

    private void finish() throws IOException {
        if (onPage.isEmpty()) {
            return;
        }
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (Placed row : onPage) {
                write(content, row);
            }
        }
        onPage.clear();
        y = PDRectangle.A4.getHeight() - MARGIN;
    }

    private void foot(String footer) throws IOException {
        int pages = document.getNumberOfPages();
        for (int at = 0; at < pages; at++) {
            String number = " · page " + (at + 1) + " of " + pages;
            String words = footer;
            while (width(words + number, SMALL) > WIDTH) {
                words = words.substring(0, words.offsetByCodePoints(words.length(), -1));
            }
            try (PDPageContentStream content = new PDPageContentStream(document, document.getPage(at), AppendMode.APPEND,
                    true)) {
                write(content, new Placed(words + number, SMALL, FOOT));
            }
        }
    }

    private void write(PDPageContentStream content, Placed row) throws IOException {
        content.beginText();
        content.setFont(font, row.size());
        content.newLineAtOffset(MARGIN, row.y());
        content.showText(row.text());
        content.endText();
    }

    /** Broken at spaces; a word wider than the page is broken where it must be. */
    private List<String> rows(String text, float size) throws IOException {
        List<String> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        for (String word : text.split(" ")) {
            String rest = word;
            if (!row.isEmpty() && width(row + " " + rest, size) > WIDTH) {
                rows.add(row.toString());
                row.setLength(0);
            }
            while (width(rest, size) > WIDTH) {
                int fits = fitting(rest, size);
                rows.add(rest.substring(0, fits));
                rest = rest.substring(fits);
            }
            row.append(row.isEmpty() ? "" : " ").append(rest);
        }
        rows.add(row.toString());
        return rows;
    }

    private int fitting(String word, float size) throws IOException {
        int fits = 0;
        for (int next = word.offsetByCodePoints(0, 1); width(word.substring(0, next), size) <= WIDTH;) {
            fits = next;
            next = word.offsetByCodePoints(next, 1);
        }
        return StrictMath.max(fits, word.offsetByCodePoints(0, 1));
    }

    /** A letter the font has no shape for is told by its number, so that nothing is left out unseen. */
    private String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(letter -> printable.append(Character.isWhitespace(letter) ? " "
                : hasShape(letter) ? Character.toString(letter) : "<U+%04X>".formatted(letter)));
        return printable.toString();
    }

    private boolean hasShape(int letter) {
        try {
            font.encode(Character.toString(letter));
            return true;
        } catch (IllegalArgumentException | IOException none) {
            return false;
        }
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    private static float size(ReportText.Look look) {
        return switch (look) {
            case TITLE -> 20;
            case HEADING -> 15;
            case NAME -> 11.5f;
            case TEXT -> 10;
            case SMALL -> SMALL;
        };
    }

    private static float above(ReportText.Look look) {
        return switch (look) {
            case TITLE -> 0;
            case HEADING -> 18;
            case NAME -> 8;
            case TEXT, SMALL -> 2;
        };
    }
}
