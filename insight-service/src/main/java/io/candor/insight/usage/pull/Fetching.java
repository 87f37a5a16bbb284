package io.candor.insight.usage.pull;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

/**
 * Asks one source, patiently: what is busy, broken or cut short is asked again after a while, so often and no more. Redirects
 * are not followed, so credentials reach no other host than the one that was declared.
 */
final class Fetching implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder().followRedirects(Redirect.NEVER).connectTimeout(CONNECT).build();
    private final Reachable reachable;
    private final BackOff backOff;
    private final Pause pause;
    private final Duration patience;
    private final int attempts;
    private final long most;
    private final Duration pace;
    private boolean asked;

    /**
     * @param most bytes of one answer
     * @param pace least time between two requests
     */
    Fetching(Reachable reachable, BackOff backOff, Pause pause, Duration patience, int attempts, long most, Duration pace) {
        this.reachable = reachable;
        this.backOff = backOff;
        this.pause = pause;
        this.patience = patience;
        this.attempts = attempts;
        this.most = most;
        this.pace = pace;
    }

    /** @throws PullFailure where it cannot be had, with the status of the last answer */
    Answer get(Call call) throws PullFailure {
        for (int attempt = 1;; attempt++) {
            reachable.check(call.address());
            keepPace();
            int status = 0;
            String reason = "the source does not answer, or breaks off";
            Optional<String> retryAfter = Optional.empty();
            try {
                HttpResponse<byte[]> response = ask(call);
                status = response.statusCode();
                Answer answer = new Answer(call.address(), response.headers(), response.body());
                if ((status == 200 || status == 204) && answer.isWhole()) {
                    return answer;
                }
                retryAfter = backOff.asked(response.headers());
                reason = status == 200 ? "the source answers with something that is no JSON, or breaks off in it"
                        : reason(status);
            } catch (IOException e) {
                // Asked again below.
            }
            boolean worthwhile = status == 0 || status == 200 || status == 429 || status >= 500
                    || status == 403 && retryAfter.isPresent();
            if (!worthwhile || attempt == attempts) {
                throw new PullFailure(status, reason);
            }
            rest(backOff.before(attempt, retryAfter).orElse(null), status);
        }
    }

    private void keepPace() throws PullFailure {
        if (asked && pace.isPositive()) {
            rest(pace, 0);
        }
        asked = true;
    }

    private void rest(@Nullable Duration wait, int status) throws PullFailure {
        if (wait == null) {
            throw new PullFailure(status, "the source asks for more patience than there is; the next run goes on");
        }
        try {
            pause.of(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PullFailure(status, "fetching was stopped");
        }
    }

    private HttpResponse<byte[]> ask(Call call) throws IOException, PullFailure {
        HttpRequest.Builder request = HttpRequest.newBuilder(call.address()).timeout(patience);
        call.headers().forEach(request::header);
        String body = call.body();
        if (body != null) {
            request.header("Content-Type", call.type()).POST(BodyPublishers.ofString(body));
        }
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request.build(),
                BodyHandlers.limiting(BodyHandlers.ofByteArray(), most));
        try {
            // The request's own time ends with the head of the answer.
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("no answer in time", e);
        } catch (ExecutionException e) {
            throw new IOException("no whole answer", e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new PullFailure(0, "fetching was stopped");
        }
    }

    private static String reason(int status) {
        return switch (status) {
            case 401, 403 -> "the source refuses the credentials (HTTP %d)".formatted(status);
            case 404, 422 -> "the source serves nothing there (HTTP %d)".formatted(status);
            case 429 -> "the source is asked too often (HTTP 429)";
            default -> status >= 300 && status < 400 ? "the source redirects, which is not followed (HTTP %d)".formatted(status)
                    : "the source answers with HTTP %d".formatted(status);
        };
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
