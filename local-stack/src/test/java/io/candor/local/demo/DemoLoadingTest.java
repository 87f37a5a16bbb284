package io.candor.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.candor.local.CannotStart;
import io.candor.local.Progress;

class DemoLoadingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path folder;
    private TestingProduct product;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void startProduct() throws IOException {
        product = new TestingProduct(DemoCalendar.of(DAY));
    }

    @AfterEach
    void stopProduct() {
        product.close();
    }

    @Test
    void speaksOnlyToThePublicApisAndEachPersonAnswersAsThemselves() {
        load(DAY);
        DemoCompany company = DemoCompany.asOf(DAY);
        assertThat(product.calls()).contains("POST /api/feedback/v1/directory/imports", "POST /api/insight/v1/tools",
                "POST /api/insight/v1/targets", "POST /api/insight/v1/usage/imports", "POST /api/insight/v1/outcomes/imports",
                "POST /api/feedback/v1/response-imports", "POST /api/feedback/v1/waves/ai-at-work-2026-W44/close");
        assertThat(product.calls().stream().filter("POST /api/intake/v1/submissions"::equals))
                .hasSize(company.lateAnswers().size() + company.thisWeeksAnswers().size());
        assertThat(product.banded()).isBetween(1, company.lateAnswers().size() + company.thisWeeksAnswers().size() - 1);
        assertThat(product.calls().indexOf("PUT /api/feedback/v1/campaigns/ai-at-work/contract"))
                .isBetween(0, product.calls().indexOf("POST /api/feedback/v1/waves"));
        assertThat(product.calls().indexOf("POST /api/feedback/v1/waves/ai-at-work-2026-W44/close"))
                .isGreaterThan(product.calls().indexOf("POST /api/feedback/v1/response-imports"));
        assertThat(product.credentialsSeenByIntake()).isFalse();
    }

    @Test
    void loadsNothingTheSecondTime() {
        load(DAY);
        product.forgetCalls();
        load(DAY);
        assertThat(product.calls()).isEmpty();
    }

    @Test
    void goesOnWhereItWasInterrupted() {
        product.refuse("/api/feedback/v1/response-imports");
        assertThatThrownBy(() -> load(DAY)).isInstanceOf(CannotStart.class).hasMessageContaining("answered 503")
                .hasMessageContaining("goes on where it stopped");
        product.forgetCalls();
        product.refuse("/nothing");
        load(DAY);
        assertThat(product.calls()).contains("POST /api/feedback/v1/response-imports")
                .doesNotContain("POST /api/feedback/v1/directory/imports");
    }

    @Test
    void saysWhenTheCompanyWasMadeForAnEarlierWeek() {
        load(DAY);
        load(DAY.plusWeeks(1));
        assertThat(printed.toString()).contains("made for week 2026-W47").contains("--fresh");
        assertThat(List.of(printed.toString().split("directory of"))).hasSize(2);
    }

    private void load(LocalDate day) {
        DemoLoading.load(folder.resolve("demo-loaded"), day, product.endpoints(),
                new Progress(new PrintStream(printed, true)));
    }
}
