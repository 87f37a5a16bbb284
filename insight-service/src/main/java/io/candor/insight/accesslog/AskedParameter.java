package io.candor.insight.accesslog;

/** A parameter as the caller gave it. */
public record AskedParameter(String name, String value) {
}
