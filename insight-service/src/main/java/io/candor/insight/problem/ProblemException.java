package io.candor.insight.problem;

import java.util.List;

/** An expected failure a client can act on. Never carries free text, names or tokens of people. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ProblemType type;
    private final transient List<ProblemDetail> errors;

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    public ProblemException(ProblemType type, String detail, List<ProblemDetail> errors) {
        super(detail);
        this.type = type;
        this.errors = List.copyOf(errors);
    }

    public ProblemType type() {
        return type;
    }

    public List<ProblemDetail> errors() {
        return errors;
    }
}
