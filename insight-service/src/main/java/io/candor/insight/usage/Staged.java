package io.candor.insight.usage;

/** A row in the form that touches the database. */
sealed interface Staged permits StagedRow, StagedGroup {

    Ledger ledger();

    /** One line a surface, in PostgreSQL's COPY text format; columns as the ledger lists them. */
    void writeTo(StringBuilder copy);
}
