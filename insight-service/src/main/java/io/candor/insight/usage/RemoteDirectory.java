package io.candor.insight.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;
import io.quarkus.logging.Log;
import io.quarkus.oidc.client.OidcClientException;

@ApplicationScoped
class RemoteDirectory implements Directory {

    private final DirectoryClient client;

    RemoteDirectory(@RestClient DirectoryClient client) {
        this.client = client;
    }

    @Override
    public List<@Nullable Person> resolve(List<Request> requests) {
        List<DirectoryClient.Resolution> answers = ask(requests.stream().map(RemoteDirectory::asked).toList());
        if (answers.size() != requests.size()) {
            throw new IllegalStateException("asked the directory for %d people, was told %d".formatted(requests.size(),
                    answers.size()));
        }
        List<@Nullable Person> people = new ArrayList<>(answers.size());
        answers.forEach(answer -> people.add(person(answer)));
        return people;
    }

    @Override
    public List<Listed> lists(IsoPeriod period) {
        return answered(() -> client.lists(period.toString()).lists(), "so nobody's usage can be read for the period");
    }

    private List<DirectoryClient.Resolution> ask(List<DirectoryClient.Asked> asked) {
        return answered(() -> client.resolve(new DirectoryClient.Requests(asked)).resolutions(),
                "so nobody could be matched and nothing was imported");
    }

    private static <T> T answered(Supplier<T> question, String consequence) {
        try {
            return question.get();
        } catch (WebApplicationException | ProcessingException | OidcClientException e) {
            Log.warnf("The directory of feedback-service did not answer: %s", e.getMessage());
            throw new ProblemException(ProblemType.DIRECTORY_UNAVAILABLE,
                    "The people directory does not answer, " + consequence + ". Try again.");
        }
    }

    private static DirectoryClient.Asked asked(Request request) {
        Identity who = request.identity();
        return new DirectoryClient.Asked(who.kind().wire(), who.source().isEmpty() ? null : who.source(), who.value(),
                request.day());
    }

    private static @Nullable Person person(DirectoryClient.Resolution answer) {
        return answer.employeeId() == null || answer.unitId() == null || answer.validFrom() == null ? null
                : new Person(answer.employeeId(), answer.unitId(), answer.validFrom(), answer.validTo());
    }
}
