package io.candor.feedback.post;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.config.spi.ConfigSource;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;

/**
 * Derives from {@code candor.posts} what the process may reach: datasources of other posts are inactive, and only desk
 * talks to the identity provider, so that intake starts and works while it is down.
 */
public final class PostConfig implements ConfigSourceFactory {

    /** Above application.properties (250), below environment and system properties. */
    private static final int ORDINAL = 260;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        ConfigValue setting = context.getValue("candor.posts");
        Posts posts = Posts.parse(setting == null || setting.getValue() == null ? "all" : setting.getValue());
        Map<String, String> derived = new HashMap<>();
        for (Post post : Post.values()) {
            derived.put("quarkus.datasource." + post.datasource() + ".active", String.valueOf(posts.includes(post)));
        }
        derived.put("quarkus.oidc.tenant-enabled", String.valueOf(posts.includes(Post.DESK)));
        derived.put("quarkus.oidc-client.client-enabled", String.valueOf(posts.includes(Post.DESK)));
        if (!posts.includes(Post.DESK)) {
            derived.put("quarkus.http.limits.max-body-size", "64K");
        }
        return List.of(new PropertiesConfigSource(derived, "posts", ORDINAL));
    }
}
