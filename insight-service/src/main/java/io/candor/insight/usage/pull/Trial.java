package io.candor.insight.usage.pull;

import org.jspecify.annotations.Nullable;

/**
 * What one request to a source found out.
 *
 * @param status of HTTP; null where there was no answer
 */
record Trial(Finding reachable, Finding credentials, Finding format, @Nullable Integer status, String detail) {

    static Trial good(int status, String detail) {
        return new Trial(Finding.YES, Finding.YES, Finding.YES, status, detail);
    }

    static Trial unreadable(int status, String detail) {
        return new Trial(Finding.YES, Finding.YES, Finding.NO, status, detail);
    }

    /** The secret cannot be used, so nobody was asked. */
    static Trial unsecret(PullFailure failure) {
        return new Trial(Finding.UNKNOWN, Finding.NO, Finding.UNKNOWN, null, failure.reason());
    }

    static Trial of(PullFailure failure) {
        int status = failure.status();
        return switch (status) {
            case 0 -> new Trial(Finding.NO, Finding.UNKNOWN, Finding.UNKNOWN, null, failure.reason());
            case 200 -> unreadable(status, failure.reason());
            case 401, 403 -> new Trial(Finding.YES, Finding.NO, Finding.UNKNOWN, status, failure.reason());
            default -> new Trial(Finding.YES, Finding.UNKNOWN, Finding.UNKNOWN, status, failure.reason());
        };
    }

    boolean works() {
        return format == Finding.YES;
    }
}
