package io.candor.feedback.post;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;

import jakarta.ws.rs.container.ResourceInfo;

import org.junit.jupiter.api.Test;

import io.candor.feedback.problem.ProblemException;
import io.smallrye.config.SmallRyeConfigBuilder;

class PostGateTest {

    @At(Post.DESK)
    private static final class AtTheDesk {
    }

    private static final class Nowhere {
    }

    @Test
    void opensOnlyWhatIsServedAtAPostThatRunsHere() {
        assertThatCode(() -> enter("desk,release", AtTheDesk.class)).doesNotThrowAnyException();
        assertThatThrownBy(() -> enter("intake", AtTheDesk.class)).isInstanceOf(ProblemException.class);
    }

    @Test
    void neverOpensAResourceThatNamesNoPost() {
        assertThatThrownBy(() -> enter("all", Nowhere.class)).isInstanceOf(ProblemException.class);
    }

    /** Without a request: the gate may not read it. */
    private static void enter(String posts, Class<?> resource) {
        PostSettings settings = new SmallRyeConfigBuilder().withMapping(PostSettings.class)
                .withDefaultValue("candor.posts", posts).withDefaultValue("candor.zone", "UTC").build()
                .getConfigMapping(PostSettings.class);
        new PostGate(() -> settings, new Matched(resource)).filter(null);
    }

    private record Matched(Class<?> resource) implements ResourceInfo {

        @Override
        public Class<?> getResourceClass() {
            return resource;
        }

        @Override
        public Method getResourceMethod() {
            throw new UnsupportedOperationException();
        }
    }
}
