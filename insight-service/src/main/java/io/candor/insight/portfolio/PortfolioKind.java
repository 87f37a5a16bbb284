package io.candor.insight.portfolio;

/** What a use case amounts to. */
enum PortfolioKind {
    /** It helps. */
    HIGH_IMPACT,
    /** It helps, people choose it, and few use it yet. */
    HIDDEN_GEM,
    /** Required, hardly anybody would use it otherwise, and no clear gain. */
    FORCED_INTEGRATION,
    /** The honest default. */
    UNCLEAR
}
