/**
 * What people released, as this service may know it: ratings, comments, waves, blocks and the unit tree. Written by
 * {@code feed} only, one event after the other; nothing here names a person, and nothing joins a rating with a comment.
 *
 * <p>
 * {@link io.candor.insight.feedback.PeriodTree} is the tree of one period: blocks as they were frozen, units above them as
 * they were when the period's first wave opened.
 *
 * <p>
 * {@link io.candor.insight.feedback.CommentPlacement} decides once, when a whole release has arrived, which node a comment
 * is shown under: the lowest one under which ten people commented. That never changes afterwards, whatever arrives later,
 * and {@link io.candor.insight.feedback.CommentChangeLog} tells the search index in an order that says nothing about
 * arrival.
 */
@NullMarked
package io.candor.insight.feedback;

import org.jspecify.annotations.NullMarked;
