package io.candor.insight.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import io.candor.insight.disclosure.Disclosure;
import io.candor.insight.target.TargetGameability;
import io.candor.insight.verdict.Verdict;

/** Whoever holds the PDF holds every figure of the JSON, in any letters names come in. */
class AuditPdfTest {

    private static final String POLISH = "Łódź, dział księgowości";
    private static final String GERMAN = "Straßenprüfung Überlingen";
    private static final String GREEK_AND_CYRILLIC = "Αθήνα и Київ";

    @Test
    void holdsEveryFigureOfTheJson() throws IOException {
        AuditReport report = report(POLISH, 120);
        List<BigDecimal> printed = PdfFigures.printed(PdfFigures.text(AuditPdf.of(report)));
        List<BigDecimal> figures = PdfFigures.numbers(new ObjectMapper().registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .valueToTree(List.of(report.content(), report.findings())));
        assertThat(figures).hasSizeGreaterThan(1_000);
        assertThat(figures).allSatisfy(figure -> assertThat(printed.remove(figure)).as("printed: " + figure).isTrue());
    }

    @Test
    void namesPrintInLatinGreekAndCyrillicLetters() throws IOException {
        for (String name : List.of(POLISH, GERMAN, GREEK_AND_CYRILLIC)) {
            assertThat(PdfFigures.text(AuditPdf.of(report(name, 1)))).contains(name);
        }
    }

    /** Left out it would read as if it had never been there. */
    @Test
    void aLetterWithoutAShapeIsToldByItsNumber() throws IOException {
        assertThat(PdfFigures.text(AuditPdf.of(report("会計\u0007🦉", 1)))).contains("<U+4F1A><U+8A08><U+0007><U+1F989>");
    }

    @Test
    void isTheSameToTheByteWhenMadeTwice() {
        assertThat(AuditPdf.of(report(POLISH, 30))).isEqualTo(AuditPdf.of(report(POLISH, 30)));
    }

    @Test
    void hasATitleALanguageAnEmbeddedFontAndNumberedPages() throws IOException {
        try (PDDocument document = Loader.loadPDF(AuditPdf.of(report(GERMAN, 120)))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Audit of 2021-P10: Who gains? " + GERMAN);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getNumberOfPages()).isGreaterThan(5);
            document.getPages().forEach(page -> page.getResources().getFontNames().forEach(name -> {
                try {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }));
        }
        String all;
        try (PDDocument document = Loader.loadPDF(AuditPdf.of(report(GERMAN, 120)))) {
            all = new org.apache.pdfbox.text.PDFTextStripper().getText(document);
            assertThat(all).contains("page 1 of " + document.getNumberOfPages(),
                    "page " + document.getNumberOfPages() + " of " + document.getNumberOfPages());
        }
    }

    @Test
    void aWordWiderThanThePageIsBrokenAndNotCut() throws IOException {
        String word = "Donaudampfschifffahrts".repeat(12);
        assertThat(PdfFigures.text(AuditPdf.of(report(word, 1))).replace(" ", "")).contains(word);
    }

    private static AuditReport report(String name, int cells) {
        List<AuditContent.AuditedCell> audited = new ArrayList<>(IntStream.range(0, cells)
                .mapToObj(at -> new AuditContent.AuditedCell("b-" + at + "~copilot~2021-P10", "b-" + at, name + " " + at,
                        "copilot", Disclosure.from(40, () -> figures(at))))
                .toList());
        audited.add(new AuditContent.AuditedCell("b-x~copilot~2021-P10", "b-x", "hidden one", "copilot",
                Disclosure.withheld()));
        AuditContent content = new AuditContent("candor-audit-1", "Who gains? " + name, "2021-P10", "final",
                LocalDate.of(2021, 11, 1), List.of(new AuditContent.AuditedUnit("top", name, 4_321)),
                List.of(new AuditContent.AuditedTool("copilot", "Copilot")), Map.of("answers", "a".repeat(64)),
                List.of(new AuditContent.AuditedTarget("t", "Twenty a week", "copilot", "human_prompts", new BigDecimal("20"),
                        "week", new BigDecimal("75"),
                        LocalDate.of(2021, 1, 4), null, new BigDecimal("0.05"), 20, new BigDecimal("3.4"), null,
                        TargetGameability.Effort.NEXT_TO_NOTHING, List.of("One junk act: a word."))),
                audited);
        AuditReport.Finding finding = new AuditReport.Finding(1, "The target is performed.", "Works council",
                LocalDate.of(2021, 11, 2), "Anna", new AuditReport.Decided("accepted", "It ends.", 3,
                        LocalDate.of(2021, 11, 3), "Bela"));
        return new AuditReport(new UUID(0, 7), "signed-once", "Anna", OffsetDateTime.parse("2021-11-02T08:00:00Z"),
                "b".repeat(64), "c".repeat(64), content, null, List.of(finding),
                List.of(new AuditReport.SignOff("Bela", OffsetDateTime.parse("2021-11-04T08:00:00Z"), "c".repeat(64))), null);
    }

    private static AuditedFigures figures(int at) {
        return new AuditedFigures(Verdict.VALUE, "People choose this.", 30 + at, 34 + at, at % 3 == 0 ? null : 30,
                List.of(new AuditedFigures.Said("Do people find it useful?", 0.85, 0.7, 0.95)),
                new AuditedUsage("prompts", new AuditedUsage.Volume(1.2e7 + at, 1.1e7, 1.3e7), null,
                        new AuditedUsage.Volume(310, 300, 320), new AuditedUsage.Volume(0, 0, 0),
                        new AuditedUsage.Volume(1200, 0, 5300), new AuditedUsage.Volume(9_100_000.5, 8e6, 1e7), "DOWN_WEIGHT",
                        List.of("some weeks are topped up")),
                List.of("Much use, and few say it helps."), List.of("No usage of Fridays."),
                List.of(new AuditedFigures.Noted(LocalDate.of(2021, 9, 20), LocalDate.of(2021, 9, 24), "release week")));
    }
}
