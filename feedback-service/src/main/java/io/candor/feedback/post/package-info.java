/**
 * Posts: the three jobs one binary can take, and what each may touch.
 *
 * <p>
 * {@code candor.posts} names the posts of a process ({@code desk}, {@code intake}, {@code release}, or {@code all} on one
 * machine). {@link io.candor.feedback.post.PostConfig} switches off the datasources and the log-in of posts that do not
 * run; {@link io.candor.feedback.post.PostGate} answers 404 for their routes. A resource says its post with
 * {@link io.candor.feedback.post.At}; a resource that says none is never reachable. Production refuses to start with more
 * than one post in a process, or with a database log-in that reaches another post's tables, because whoever reads its memory
 * would see people and answers together.
 */
@NullMarked
package io.candor.feedback.post;

import org.jspecify.annotations.NullMarked;
