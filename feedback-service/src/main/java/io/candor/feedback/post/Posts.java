package io.candor.feedback.post;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The posts of a process, read from {@code candor.posts}: {@code all}, or names joined by commas.
 *
 * @param running never empty
 */
public record Posts(Set<Post> running) {

    public Posts {
        if (running.isEmpty()) {
            throw new IllegalArgumentException("candor.posts names no post; use desk, intake, release or all.");
        }
        running = Set.copyOf(running);
    }

    public static Posts parse(String setting) {
        if (setting.trim().equalsIgnoreCase("all")) {
            return new Posts(EnumSet.allOf(Post.class));
        }
        Set<Post> posts = EnumSet.noneOf(Post.class);
        for (String name : setting.split(",")) {
            try {
                posts.add(Post.valueOf(name.trim().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                throw new IllegalArgumentException(
                        "candor.posts names '" + name.trim() + "'; known are desk, intake, release and all.", unknown);
            }
        }
        return new Posts(posts);
    }

    public boolean includes(Post post) {
        return running.contains(post);
    }
}
