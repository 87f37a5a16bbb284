package io.candor.insight.identity;

import java.util.Set;

/** Injection point for the {@link Viewer} of the running request: a record cannot be proxied, this can. */
public class CurrentViewer {

    private final Viewer viewer;

    /** For the proxy, which never reads its own fields. */
    protected CurrentViewer() {
        this(new Viewer(Set.of(), Set.of(), null, null));
    }

    CurrentViewer(Viewer viewer) {
        this.viewer = viewer;
    }

    public Viewer get() {
        return viewer;
    }
}
