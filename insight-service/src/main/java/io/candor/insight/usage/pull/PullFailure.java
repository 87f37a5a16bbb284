package io.candor.insight.usage.pull;

/** Why a source could not be asked on; ends a run, is shown on its connection, and the next run goes on from there. */
final class PullFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /** Of HTTP; 0 where there was no answer. */
    private final int status;

    /** @param reason in our words: a source's may repeat what it was sent */
    PullFailure(int status, String reason) {
        super(reason, null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    /** The source says that it has no such day. */
    boolean isNotServed() {
        return status == 404 || status == 422;
    }
}
