package io.candor.insight.usecase;

/** An AI tool people may use. */
public record Tool(String id, String name) {

    public Tool {
        if (!id.matches(Slug.PATTERN) || name.isBlank()) {
            throw new IllegalArgumentException("a tool needs a slug and a name, not " + id);
        }
    }
}
