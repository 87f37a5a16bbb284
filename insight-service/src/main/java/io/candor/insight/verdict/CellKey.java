package io.candor.insight.verdict;

/** A square of a period's board. */
public record CellKey(String node, String tool) {
}
