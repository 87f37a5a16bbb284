package io.candor.insight.usecase;

/** Text of one line as people write it; a database refuses some of what is left out here. */
public final class PlainText {

    public static final String PATTERN = "^[^\\x00-\\x1F\\x7F]*$";
    public static final String MESSAGE = "holds a control character";

    private PlainText() {
    }
}
