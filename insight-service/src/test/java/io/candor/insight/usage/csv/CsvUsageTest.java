package io.candor.insight.usage.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.candor.insight.problem.ProblemDetail;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;
import io.candor.insight.usage.CollectedRows;
import io.candor.insight.usage.Identity;
import io.candor.insight.usage.Measure;
import io.candor.insight.usage.PersonDay;
import io.candor.insight.usage.Rejection;
import io.candor.insight.usage.Use;

class CsvUsageTest {

    private static final String GERMAN = """
            {"format":"csv","separator":";","decimal":",","dateFormat":"dd.MM.yyyy",
             "columns":{"person":"E-Mail","day":"Datum","human_prompts":"Anfragen","cost_minor":"Cent"},
             "defaults":{"tool":"chat-assistant","currency":"EUR","cost_kind":"charged"}}""";

    private static CollectedRows read(String text, String mapping) {
        return CollectedRows.of(new CsvUsage(), text.getBytes(StandardCharsets.UTF_8), mapping);
    }

    private static CollectedRows plain(String text) {
        return read(text, null);
    }

    @Test
    void readsADayFirstFileWithDecimalCommasSemicolonsAndMark() {
        PersonDay row = read("\uFEFFE-Mail;Datum;Anfragen;Cent;Team\r\nMona@Example.com;03.04.2026;\"12,0\";60,349;42\r\n",
                GERMAN).rows.getFirst();
        assertThat(row.person()).isEqualTo(Identity.email("mona@example.com"));
        assertThat(row.day()).isEqualTo(LocalDate.of(2026, 4, 3));
        assertThat(row.tool()).isEqualTo("chat-assistant");
        assertThat(row.line()).isEqualTo(2);
        Use use = row.uses().getFirst();
        assertThat(use.counts()).isEqualTo(Map.of(Measure.HUMAN_PROMPTS, 12L));
        assertThat(use.cost()).isEqualTo(new Use.Cost(new BigDecimal("60.349"), "EUR", "charged"));
        assertThat(row.extra()).isEqualTo(Map.of("Team", new BigDecimal("42")));
    }

    @Test
    void readsAFileWhoseHeaderNamesTheNormalForm() {
        PersonDay row = plain(
                "person,day,tool,surface,sessions,human_prompts,note\nE7,2026-04-25,copilot,web,,0,some words of mine\n").rows
                .getFirst();
        assertThat(row.person()).isEqualTo(Identity.employee("E7"));
        assertThat(row.uses().getFirst().surface()).isEqualTo("web");
        assertThat(row.uses().getFirst().counts()).isEqualTo(Map.of(Measure.HUMAN_PROMPTS, 0L));
        assertThat(row.extra()).isEmpty();
    }

    @Test
    void namesPeopleAsTheMappingSays() {
        String mapping = """
                {"personKind":"alias:cursor","columns":{"person":"who","day":"day","tool":"tool","sessions":"n"}}""";
        assertThat(read("who,day,tool,n\nmona,2026-04-25,cursor,1\n", mapping).rows.getFirst().person())
                .isEqualTo(Identity.alias("cursor", "mona"));
    }

    @Test
    void refusesBadRowsByLineAndColumnAndKeepsTheOthers() {
        CollectedRows read = read("""
                E-Mail;Datum;Anfragen;Cent
                a@x.de;03.04.2026;1;
                a@x.de;31.04.2026;1;
                a@x.de;2026-04-03;1;
                a@x.de;03.04.2026;1.000;
                a@x.de;03.04.2026;NaN;
                a@x.de;03.04.2026;1,5;
                a@x.de;03.04.2026;-1;
                a@x.de;03.04.2026;1e308;
                ;03.04.2026;1;
                a@x.de;03.04.2026;;
                a@x.de;03.04.2026
                a@x.de;03.04.2026;1;;
                a@x.de;04.04.2026;2;
                """, GERMAN);
        assertThat(read.rows).extracting(PersonDay::line).containsExactly(2L, 14L);
        assertThat(read.rejections).extracting(Rejection::line, Rejection::field).containsExactly(tuple(3L, "Datum"),
                tuple(4L, "Datum"), tuple(5L, "Anfragen"), tuple(6L, "Anfragen"), tuple(7L, "Anfragen"), tuple(8L, "Anfragen"),
                tuple(9L, "Anfragen"), tuple(10L, "E-Mail"), tuple(11L, "E-Mail"), tuple(12L, null), tuple(13L, null));
    }

    @Test
    void countsLinesThroughQuotedBreaks() {
        assertThat(plain("person,day,tool,sessions,x\nE7,2026-04-25,copilot,1,\"a\nb\"\nE7,2026-04-25,copilot,x,\n").rejections)
                .extracting(Rejection::line).containsExactly(4L);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "{", "[]", "null", "{}", "{\"columns\":{\"person\":\"E-Mail\"}}",
            "{\"columns\":{\"person\":\"E-Mail\",\"day\":\"Datum\",\"fun\":\"Anfragen\"},\"defaults\":{\"tool\":\"x\"}}",
            "{\"columns\":{\"person\":\"E-Mail\",\"day\":\"Datum\",\"human_prompts\":\"No such\"},\"defaults\":{\"tool\":\"x\"}}",
            "{\"columns\":{\"person\":\"E-Mail\",\"day\":\"Datum\"},\"defaults\":{\"tool\":\"x\"}}",
            "{\"columns\":{\"person\":\"E-Mail\",\"day\":\"Datum\",\"human_prompts\":\"Anfragen\"}}",
            "{\"columns\":{\"person\":\"E-Mail\",\"day\":\"Datum\",\"sessions\":\"Anfragen\"},\"defaults\":{\"tool\":\"x\",\"offers\":\"0\"}}",
            "{\"separator\":\";;\",\"columns\":{\"person\":\"E-Mail\",\"day\":\"Datum\",\"sessions\":\"Anfragen\"},\"defaults\":{\"tool\":\"x\"}}",
            "{\"dateFormat\":\"bb\",\"columns\":{\"person\":\"E-Mail\",\"day\":\"Datum\",\"sessions\":\"Anfragen\"},\"defaults\":{\"tool\":\"x\"}}",
            "{\"format\":\"xls\",\"columns\":{\"person\":\"E-Mail\",\"day\":\"Datum\",\"sessions\":\"Anfragen\"},\"defaults\":{\"tool\":\"x\"}}",
            "{\"colour\":\"red\",\"columns\":{\"person\":\"E-Mail\",\"day\":\"Datum\",\"sessions\":\"Anfragen\"},\"defaults\":{\"tool\":\"x\"}}" })
    void refusesMappingsThatDoNotFit(String mapping) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> read("E-Mail,Datum,Anfragen\na@x.de,2026-04-03,1\n", mapping))
                .satisfies(problem -> assertThat(problem.type()).isEqualTo(ProblemType.MAPPING_INVALID));
    }

    @Test
    void pointsAtEachFaultOfAMapping() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> read("a,b\n1,2\n", """
                        {"columns":{"person":"a","day":"no","fun":"b"},"defaults":{"offers":"0"}}"""))
                .satisfies(problem -> assertThat(problem.errors()).extracting(ProblemDetail::pointer)
                        .containsExactly("/columns/fun", "/defaults/offers"));
    }

    @Test
    void refusesAFileThatIsNoCsv() {
        assertThatThrownBy(() -> plain("person,day,tool,sessions\n\"" + "x".repeat(200_000)))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> plain("person,person,day,tool,sessions\na,a,2026-04-03,copilot,1\n"))
                .isInstanceOf(ProblemException.class);
    }
}
