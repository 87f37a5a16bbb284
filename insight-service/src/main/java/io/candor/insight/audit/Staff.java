package io.candor.insight.audit;

/**
 * Who acts on an audit.
 *
 * @param id
 *        by which two people are told apart
 * @param name
 *        as it stands in the record
 */
record Staff(String id, String name) {
}
