package io.candor.feedback.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;

import org.junit.jupiter.api.Test;

import io.quarkus.runtime.LaunchMode;

class PostsTest {

    @Test
    void namesAreReadWhateverTheirCase() {
        assertThat(Posts.parse("Desk, release").running()).isEqualTo(Set.of(Post.DESK, Post.RELEASE));
        assertThat(Posts.parse("all").running()).containsExactlyInAnyOrder(Post.values());
        assertThatThrownBy(() -> Posts.parse("desk,front")).hasMessageContaining("'front'");
    }

    @Test
    void productionRefusesTwoPostsInOneProcess() {
        assertThatThrownBy(() -> PostSeparation.refuseShared(Posts.parse("desk,intake"), false, LaunchMode.NORMAL))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("each post runs alone");
        assertThatCode(() -> PostSeparation.refuseShared(Posts.parse("desk,intake"), true, LaunchMode.NORMAL))
                .doesNotThrowAnyException();
        assertThatCode(() -> PostSeparation.refuseShared(Posts.parse("intake"), false, LaunchMode.NORMAL))
                .doesNotThrowAnyException();
    }
}
