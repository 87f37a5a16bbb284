package io.candor.local.up;

import java.time.Clock;

import io.candor.local.RealmFile;

/** The invented company that a demo installation shows. */
final class DemoCompany {

    private DemoCompany() {
    }

    static DemoCompany on(Clock clock) {
        return new DemoCompany();
    }

    /** The local realm with the demo people's log-ins. */
    RealmFile realm() {
        return RealmFile.local();
    }

    /** Loads the company unless this installation has it already. */
    void load(Installation installation, Addresses addresses, Progress progress) {
        progress.say("  (no demo data yet)");
    }
}
