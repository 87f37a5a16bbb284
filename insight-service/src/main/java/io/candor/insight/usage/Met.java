package io.candor.insight.usage;

/**
 * What one person met with a tool, over all complete weeks in which both are known.
 *
 * @param obstacles errors, retries, limit hits and refused offers; offers not accepted where refusals are not told
 * @param prompts turns the person wrote
 */
public record Met(long obstacles, long prompts) {
}
