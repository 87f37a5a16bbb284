package io.candor.feedback.post;

/** One of the three jobs; each has a datasource, a schema and a database role named after it. */
public enum Post {
    DESK,
    INTAKE,
    RELEASE;

    /** The name of its datasource. */
    public String datasource() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
