package io.candor.insight.search;

/** A cursor that this index never gave, or gave for another question. */
public class InvalidCursorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidCursorException() {
        super("the cursor does not belong to this search; start again without one");
    }
}
