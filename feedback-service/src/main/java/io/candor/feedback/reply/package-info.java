/**
 * Readers' side of conversations with authors nobody knows.
 *
 * <p>
 * A reader whose scope holds a comment's label, and who leads none of its people, may write to its author: at most three
 * turns in all, a day between readers' turns. The text lies in {@code release.reply}, readable by readers in scope and by
 * the auditor; who wrote it stands apart, for the auditor. Release seals it to the key that came with the comment and puts
 * it into the wave's bundle ({@link io.candor.feedback.reply.ReplyBundleResource}), which every browser downloads whole. A
 * comment that takes no replies and one that does not exist are the same 404.
 */
@NullMarked
package io.candor.feedback.reply;

import org.jspecify.annotations.NullMarked;
