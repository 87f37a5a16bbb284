package io.candor.feedback.channel.file;

import java.util.List;
import java.util.function.Consumer;

import io.candor.feedback.csv.Table;
import io.candor.feedback.privacy.Origin;
import io.candor.feedback.problem.Fault;
import io.candor.feedback.survey.SurveyDefinition;

/** A file format of historic responses, opened and ready to be read row by row. */
sealed interface HistoricFile extends AutoCloseable permits MappedCsv, VivaGlintExport {

    /** The questions this file's answers are checked against. */
    SurveyDefinition definition();

    /** Whether rows name people, so that they can be counted. */
    boolean namesPeople();

    Origin origin();

    Table table();

    /** Reads one row; gives the response, or says why it is refused. */
    void read(Table.Row row, Consumer<HistoricRow> response, Consumer<Fault> refusal);

    /** What the person who imports should know before reading the figures. */
    List<String> warnings();

    @Override
    default void close() {
        table().close();
    }
}
