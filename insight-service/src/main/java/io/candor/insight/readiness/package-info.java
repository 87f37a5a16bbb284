/**
 * Readiness: what stands between a group and each verdict, the day it could be had, and what to do for it.
 *
 * <p>
 * Every {@code INSUFFICIENT_EVIDENCE} ends in this list. For a shown group it is read off the rules' own conditions: a
 * condition whose input is missing is a step, one whose input speaks against the verdict is not, because nothing can be done
 * about evidence but wait for more of it. For a withheld group it is made of what is known without any answer (the calendar,
 * the targets, whether the tool is reported on at all), so that it is the same whatever the group said.
 */
@NullMarked
package io.candor.insight.readiness;

import org.jspecify.annotations.NullMarked;
