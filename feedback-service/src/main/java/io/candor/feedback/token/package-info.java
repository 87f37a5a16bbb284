/**
 * The right to answer, once per ordinal.
 *
 * <p>
 * Until blind signatures land a token is a random secret: desk keeps it per invited person so that asking twice gives the
 * same one, intake holds only its SHA-256 with label and ordinal. Whoever reads both can link an answer; pages say so.
 * The shape is the one blind signatures need: (wave, label, ordinal, token) in, spent mark out.
 */
@NullMarked
package io.candor.feedback.token;

import org.jspecify.annotations.NullMarked;
