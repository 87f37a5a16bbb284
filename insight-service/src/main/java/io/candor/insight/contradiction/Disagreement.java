package io.candor.insight.contradiction;

import io.candor.insight.signal.SignalKind;

/** Pairs of signals that cannot both be the whole story. */
enum Disagreement {

    KEPT_BUT_HINDERED(Side.SAID_NO, SignalKind.PERSISTENCE, SignalKind.TESTIMONY_FRICTION,
            "Use goes on beyond what is asked, yet people say that obstacles cost them the gain."),
    KEPT_BUT_POINTLESS(Side.SAID_NO, SignalKind.PERSISTENCE, SignalKind.TESTIMONY_THEATRE,
            "Use goes on beyond what is asked, yet people say they would not use it without the target and gain nothing."),
    CHOSEN_BUT_FAILING(Side.SAID_YES, SignalKind.OBSTACLES, SignalKind.TESTIMONY_VALUE,
            "People say it helps and that they choose it, yet it fails or is refused more than elsewhere."),
    CHOSEN_BUT_EMPTY_AT_THE_LINE(Side.SAID_YES, SignalKind.DEPTH, SignalKind.TESTIMONY_VALUE,
            "People say it helps and that they choose it, yet weeks that end at the target are emptier than others."),
    CHOSEN_BUT_AT_THE_LINE(Side.SAID_YES, SignalKind.LINE, SignalKind.TESTIMONY_VALUE,
            "People say it helps and that they choose it, yet more weeks than before end at exactly the target."),
    CHOSEN_BUT_AUTOMATIC(Side.SAID_YES, SignalKind.INFLATED_SHARE, SignalKind.TESTIMONY_VALUE,
            "People say it helps and that they choose it, yet most of the counted figure came without anybody asking."),
    CHOSEN_BUT_UNUSED(Side.SAID_YES, SignalKind.ADOPTION, SignalKind.TESTIMONY_VALUE,
            "People say it helps and that they choose it, yet most of them hardly use it.");

    /** What people say, against what is measured. */
    enum Side {
        SAID_NO,
        SAID_YES
    }

    private final Side side;
    private final SignalKind telemetry;
    private final SignalKind testimony;
    private final String sentence;

    Disagreement(Side side, SignalKind telemetry, SignalKind testimony, String sentence) {
        this.side = side;
        this.telemetry = telemetry;
        this.testimony = testimony;
        this.sentence = sentence;
    }

    Side side() {
        return side;
    }

    SignalKind telemetry() {
        return telemetry;
    }

    SignalKind testimony() {
        return testimony;
    }

    String sentence() {
        return sentence;
    }
}
