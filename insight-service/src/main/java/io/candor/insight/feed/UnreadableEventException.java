package io.candor.insight.feed;

/** The provider broke the contract; the feed stops here until somebody looks. */
class UnreadableEventException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableEventException(String message) {
        super(message);
    }
}
