package io.candor.insight.identity;

/** Injection point for the {@link Viewer} of the running request: a record cannot be proxied, this can. */
public class CurrentViewer {

    private final Viewer viewer;

    protected CurrentViewer() {
        throw new IllegalStateException("only proxies are made this way");
    }

    CurrentViewer(Viewer viewer) {
        this.viewer = viewer;
    }

    public Viewer get() {
        return viewer;
    }
}
