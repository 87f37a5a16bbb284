package io.candor.local;

/**
 * A part of the stack could not be started and the person at the keyboard can do something about it. The message is one
 * sentence that names the cause and the remedy; the launcher prints it alone, without a stack trace.
 */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
