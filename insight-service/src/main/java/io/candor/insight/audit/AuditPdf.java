package io.candor.insight.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Objects;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A report as a PDF of A4 pages: the same bytes for the same report, whenever and wherever it is made. Its time is that of the
 * freeze, its id follows from the record's digest, and the one font it uses is embedded, so that names in any Latin, Greek or
 * Cyrillic letters print.
 */
final class AuditPdf {

    /** Part of PDFBox; SIL Open Font License. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private AuditPdf() {
    }

    static byte[] of(AuditReport report) {
        try (PDDocument document = new PDDocument();
                InputStream font = font();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            describe(document, report);
            PDFont letters = PDType0Font.load(document, font, true);
            new PdfPages(document, letters).print(ReportText.of(report), ReportText.title(report));
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(PDDocument document, AuditReport report) {
        document.setDocumentId(Long.parseUnsignedLong(report.recordDigest().substring(0, 16), 16));
        Calendar frozen = GregorianCalendar.from(report.frozenAt().toZonedDateTime());
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(ReportText.title(report));
        about.setCreator("Candor");
        about.setCreationDate(frozen);
        about.setModificationDate(frozen);
        document.getDocumentCatalog().setLanguage("en");
        PDViewerPreferences viewing = new PDViewerPreferences(new COSDictionary());
        viewing.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(viewing);
    }

    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), "PDFBox without its font");
    }
}
