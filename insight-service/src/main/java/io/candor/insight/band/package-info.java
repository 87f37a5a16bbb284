/**
 * Usage bands: what people may add to an answer, by choice, so that readers can tell how useful those find a tool who use it
 * much and those who do not. Nobody's band is shown to anybody but that person.
 *
 * <p>
 * Desk asks for the bands of a wave it is about to open, of one adoption target, with the frozen blocks and who is in them.
 * {@link io.candor.insight.band.UsageBand} says how use becomes one of four: the mean of the target's metric over the complete
 * weeks of the period before the wave's own, relative to the target's line: <em>none</em> (0, or no use told), <em>some</em>
 * (below 0.8), <em>near</em> (0.8 to 1.2), <em>above</em>. Who was told to use the tool by an unknown amount is in no band;
 * weeks without an offer say nothing of a rate.
 * {@link io.candor.insight.band.BandMerge} joins neighbours until each has ten people, and as many as it takes for ten answers
 * at the block's last response rate; where two do not remain, the block has none.
 *
 * <p>
 * There is one RSA key a (wave, block, band). A person's browser has the same message that desk signed blindly signed here
 * under the band's key, after an OIDC check of this service's own; the signer can neither read it nor know it again. Kept while
 * a wave is open: a keyed hash of the person with the sealed number of the band, and of an issued signature "issued" with a
 * keyed hash of the blinded message. All of it, and the wrapped private keys, hang on one file a wave ({@link
 * io.candor.insight.band.WaveSecrets}) outside PostgreSQL, which is overwritten and deleted when the wave closes.
 */
@NullMarked
package io.candor.insight.band;

import org.jspecify.annotations.NullMarked;
