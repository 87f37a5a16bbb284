/**
 * Search in people's words: the only package that sees a search engine.
 *
 * <p>
 * {@link io.candor.insight.search.FeedbackIndex} holds the released, publishable comments in Lucene. It is derived: the read
 * model owns the truth and numbers its changes; {@link io.candor.insight.search.CommentChanges} hands them over in order; the
 * number of the last one applied lies in the Lucene commit itself. Delete the folder and the index rebuilds from change 0;
 * restore an older database and the index, finding itself ahead, rebuilds too.
 *
 * <p>
 * Counts leave this package as plain numbers. Whether a count may be shown is not decided here: {@code query} applies the
 * floors before anything reaches a page.
 *
 * <p>
 * Arrival order is identity: documents are sorted on disk by a hash of their random id, so neither document numbers nor the
 * order of equal scores say which comment came first.
 */
@NullMarked
package io.candor.insight.search;

import org.jspecify.annotations.NullMarked;
