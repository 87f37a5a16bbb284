package io.candor.feedback.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.feedback.post.Post;
import io.candor.feedback.post.PostSettings;
import io.candor.feedback.post.Posts;
import io.candor.feedback.problem.ProblemException;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;

/** Keeps the built-in survey always open: each ISO week gets its wave as soon as there are people to ask. */
@ApplicationScoped
class WeeklyCadence {

    private final WaveOpening opening;
    private final boolean runs;
    private final Clock clock;
    private final ZoneId zone;

    @Inject
    WeeklyCadence(WaveOpening opening, PostSettings settings, Clock clock, ZoneId zone) {
        this.opening = opening;
        this.runs = settings.openWeekly() && Posts.parse(settings.posts()).includes(Post.DESK);
        this.clock = clock;
        this.zone = zone;
    }

    @Scheduled(every = "60s", delayed = "20s")
    void openThisWeek() {
        if (!runs) {
            return;
        }
        try {
            Wave wave = opening.open(Week.of(LocalDate.now(clock.withZone(zone))));
            Log.infof("Opened wave %s", wave.waveId());
        } catch (ProblemException expected) {
            Log.debugf("No wave opened: %s", expected.getMessage());
        }
    }
}
