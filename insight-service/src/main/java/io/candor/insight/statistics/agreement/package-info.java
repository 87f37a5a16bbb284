/**
 * Whether two measurements of the same people go together: what they say and what their tools record. Ranks only, for
 * neither scale is metric. Low agreement between self-report and logs is normal (Parry et al., Nature Human Behaviour
 * 5:1535, 2021) and never evidence against anybody.
 */
@NullMarked
package io.candor.insight.statistics.agreement;

import org.jspecify.annotations.NullMarked;
