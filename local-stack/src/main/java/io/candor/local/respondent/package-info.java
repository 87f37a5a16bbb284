/**
 * What a respondent's browser computes, in Java: blinded tokens and sealed answers.
 *
 * <p>
 * The demo's invented people and the tests answer through it. It shares no code with the services it talks to.
 */
@NullMarked
package io.candor.local.respondent;

import org.jspecify.annotations.NullMarked;
