/**
 * Clean data: what of a group's reported use people really did for its own sake, and whether research and model tuning should
 * use, down-weight or leave out such data.
 *
 * <p>
 * Genuine = raw − passive − machine − declared automation − topped up, each with its interval and printed in {@code
 * disclosure}'s steps ({@link io.candor.insight.hygiene.GenuineUsage}). What is topped up is bounded, not named: the lower
 * bound is zero unless telemetry and testimony agree (THEATRE), because telemetry alone cannot tell real work done up to the
 * line from filling it; the upper one takes in everything beyond people's own past unless people say they choose the tool or
 * struggle with it honestly (docs/decisions/0089).
 *
 * <p>
 * Labels follow from printed figures and the settled verdict alone ({@link io.candor.insight.hygiene.LabelRule}), so that no
 * label tells more than the page. Under a target USE needs two sources, as an accusation does. UNKNOWN is never USE. Every cell
 * is a {@code Disclosure} of the board's cell; surfaces are shown from ten people on and never so that a hidden one is left
 * over. A period's cells are published with its board and stay.
 */
@NullMarked
package io.candor.insight.hygiene;

import org.jspecify.annotations.NullMarked;
