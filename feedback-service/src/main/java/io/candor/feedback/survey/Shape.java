package io.candor.feedback.survey;

/** The JSON shape of a question's value. */
public enum Shape {
    NUMBER,
    LIST,
    TEXT
}
