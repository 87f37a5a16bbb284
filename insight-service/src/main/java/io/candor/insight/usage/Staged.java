package io.candor.insight.usage;

import java.time.LocalDate;

/** A row in the form that touches the database. */
sealed interface Staged permits StagedRow, StagedGroup {

    Ledger ledger();

    LocalDate day();

    String tool();

    /** Whether its hour is kept, too. */
    boolean isEvent();

    /** Of what it is known by. */
    long keyHash();

    int lines();

    /** One line a surface, in PostgreSQL's COPY text format; columns as the ledger lists them. */
    void writeTo(StringBuilder copy);
}
