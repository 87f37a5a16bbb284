package io.candor.insight.eval;

/** Input that cannot be judged, named so that one can find it: file, line (1 is the header) and field. */
final class InputProblem extends Exception {

    private static final long serialVersionUID = 1;

    InputProblem(String file, long line, String field, String reason) {
        super(file + ", line " + line + ", field " + field + ": " + reason);
    }
}
