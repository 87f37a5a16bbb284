/**
 * What may leave the service. Every figure about a group passes here, and only here can a
 * {@link io.candor.insight.disclosure.Disclosure.Released} be made.
 *
 * <p>
 * Two guards. <em>Floors</em> ({@link io.candor.insight.disclosure.Floor}): constants, lowered by no role, setting or SQL.
 * <em>Complementary suppression</em> ({@link io.candor.insight.disclosure.Suppression}): a figure above the floor is hidden
 * too where subtracting shown figures from a shown total would give a hidden one away.
 *
 * <p>
 * Withheld has one face: whether a cell is empty, small, or hidden for another's sake, it reads
 * <em>hidden to protect a small group</em> and nothing else.
 *
 * <p>
 * Known limit of this version: one wave, tool and level is protected at a time. That a person answers about one tool first,
 * so that a crowded tool bounds the others, and what several periods tell together, is not weighed yet.
 */
@NullMarked
package io.candor.insight.disclosure;

import org.jspecify.annotations.NullMarked;
