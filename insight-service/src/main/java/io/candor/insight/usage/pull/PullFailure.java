package io.candor.insight.usage.pull;

/** Why a source could not be asked on; ends a run, is shown on its connection, and the next run goes on from there. */
final class PullFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /** Of HTTP; 0 where there was no answer. */
    private final int status;
    private final boolean ofADay;

    /** @param reason in our words: a source's may repeat what it was sent */
    PullFailure(int status, String reason) {
        this(status, reason, true);
    }

    private PullFailure(int status, String reason, boolean ofADay) {
        super(reason, null, false, false);
        this.status = status;
        this.ofADay = ofADay;
    }

    int status() {
        return status;
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    /** The same about one part of a day, of which the source has others. */
    PullFailure ofAPartOnly() {
        return new PullFailure(status, reason(), false);
    }

    /** The source says that it has no such day. */
    boolean isNotServed() {
        return ofADay && (status == 404 || status == 422);
    }
}
