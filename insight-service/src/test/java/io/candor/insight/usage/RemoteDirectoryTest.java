package io.candor.insight.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;
import io.candor.insight.stack.InsightStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(InsightStack.class)
@QuarkusTestResource(FakeFeedbackService.class)
class RemoteDirectoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 25);

    @Inject
    @RestClient
    DirectoryClient client;

    @Inject
    ObjectMapper json;

    private RemoteDirectory directory;

    @BeforeEach
    void forget() {
        directory = new RemoteDirectory(client);
        FakeFeedbackService.ASKED.clear();
        FakeFeedbackService.status = 200;
    }

    @Test
    void asksForAllAtOnceWithItsOwnTokenAndKeepsTheOrder() throws Exception {
        FakeFeedbackService.answer = """
                {"resolutions":[{"employeeId":"E1","unitId":"ledger","validFrom":"2026-01-01","validTo":"2026-05-01"},
                {"unknown":true},{"employeeId":"E3","unitId":"law","validFrom":"2026-01-01","shoeSize":42}]}""";
        assertThat(directory.resolve(List.of(new Directory.Request(Identity.alias("github", "octocat"), DAY),
                new Directory.Request(Identity.email("Mona@example.com"), DAY),
                new Directory.Request(Identity.employee("E3"), DAY)))).containsExactly(
                        new Directory.Person("E1", "ledger", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 5, 1)), null,
                        new Directory.Person("E3", "law", LocalDate.of(2026, 1, 1), null));
        FakeFeedbackService.Asked asked = FakeFeedbackService.ASKED.getLast();
        assertThat(asked.authorization()).isEqualTo("Bearer token-of-services");
        assertThat(json.readTree(asked.body())).isEqualTo(json.readTree("""
                {"requests":[{"kind":"alias","source":"github","value":"octocat","day":"2026-04-25"},
                {"kind":"email","value":"mona@example.com","day":"2026-04-25"},
                {"kind":"employee_id","value":"E3","day":"2026-04-25"}]}"""));
    }

    @Test
    void asksForThePeopleOfAPeriodsBlocks() {
        FakeFeedbackService.answer = """
                {"lists":[{"blockId":"b-ledger","employeeIds":["E1","E3"],"shoeSize":42}]}""";
        assertThat(directory.lists(new IsoPeriod(2026, 5)))
                .containsExactly(new Directory.Listed("b-ledger", List.of("E1", "E3")));
        FakeFeedbackService.Asked asked = FakeFeedbackService.ASKED.getLast();
        assertThat(asked.path()).isEqualTo("/api/feedback/v1/periods/2026-P05/lists");
        assertThat(asked.authorization()).isEqualTo("Bearer token-of-services");
        FakeFeedbackService.status = 503;
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> directory.lists(new IsoPeriod(2026, 5)));
    }

    @Test
    void replacesATokenThatIsAboutToExpire() {
        FakeFeedbackService.answer = "{\"resolutions\":[{\"unknown\":true}]}";
        List<Directory.Request> somebody = List.of(new Directory.Request(Identity.employee("E3"), DAY));
        directory.resolve(somebody);
        directory.resolve(somebody);
        assertThat(FakeFeedbackService.ASKED).filteredOn(asked -> asked.path().equals("/token")).hasSize(2);
    }

    @Test
    void saysThatTheDirectoryDoesNotAnswer() {
        FakeFeedbackService.answer = "{}";
        FakeFeedbackService.status = 503;
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> directory.resolve(List.of(new Directory.Request(Identity.employee("E3"), DAY))))
                .satisfies(problem -> assertThat(problem.type()).isEqualTo(ProblemType.DIRECTORY_UNAVAILABLE));
    }

    @Test
    void neverTakesOnePersonsAnswerForAnothers() {
        FakeFeedbackService.answer = "{\"resolutions\":[]}";
        assertThatThrownBy(() -> directory.resolve(List.of(new Directory.Request(Identity.employee("E3"), DAY))))
                .isInstanceOf(IllegalStateException.class);
    }
}
