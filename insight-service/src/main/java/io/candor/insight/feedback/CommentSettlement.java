package io.candor.insight.feedback;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

import io.candor.insight.calendar.IsoPeriod;
import io.candor.insight.disclosure.Node;

/**
 * Fixes the place of every comment of the releases that have arrived whole, and tells the index in random order. A proposed
 * use case is no comment to be read under a node: it gets no place, and nobody is counted by it.
 */
@ApplicationScoped
public class CommentSettlement {

    private final Jdbi jdbi;
    private final PeriodTrees trees;

    CommentSettlement(Jdbi jdbi, PeriodTrees trees) {
        this.jdbi = jdbi;
        this.trees = trees;
    }

    /** To be called when the feed has been read to its end: releases are written whole, so none is half here then. */
    public void settle() {
        jdbi.useHandle(handle -> handle.createQuery("""
                SELECT DISTINCT batch, level, period FROM released_comment WHERE NOT settled ORDER BY batch, level, period
                """).map(ConstructorMapper.of(Release.class)).list().forEach(release -> settle(handle, release)));
    }

    /** Comments that came in one release, on one level: the crowd in which each of them hides. */
    public record Release(String batch, String level, String period) {
    }

    private void settle(Handle handle, Release release) {
        List<CommentPlacement.Waiting> waiting = handle.createQuery("""
                SELECT comment_id, label, question, person FROM released_comment
                WHERE NOT settled AND batch = :batch AND level = :level AND period = :period AND question <> :proposal
                """).bindMethods(release).bind("proposal", UseCaseProposals.QUESTION)
                .map(ConstructorMapper.of(CommentPlacement.Waiting.class)).list();
        Map<String, Node> places = new CommentPlacement(trees.of(IsoPeriod.parse(release.period()))).place(waiting);
        if (!places.isEmpty()) {
            PreparedBatch batch = handle
                    .prepareBatch("UPDATE released_comment SET placed_under = ?, placed_path = ? WHERE comment_id = ?");
            places.forEach((id, node) -> batch.add(node.id(), searchPath(node), id));
            batch.execute();
        }
        followTheirLabel(handle, release);
        handle.createUpdate("""
                INSERT INTO comment_change (comment_id, kind)
                SELECT comment_id, 'placed' FROM released_comment
                WHERE NOT settled AND batch = :batch AND level = :level AND period = :period
                    AND placed_under IS NOT NULL AND publishable
                ORDER BY gen_random_uuid()
                """).bindMethods(release).execute();
        handle.createUpdate("""
                UPDATE released_comment SET settled = true
                WHERE NOT settled AND batch = :batch AND level = :level AND period = :period
                """).bindMethods(release).execute();
    }

    /**
     * A corrected comment comes alone. It lies where its label's comments of the same release lie, which is the same for all
     * of them and does not tell which one it replaced.
     */
    private static void followTheirLabel(Handle handle, Release release) {
        handle.createUpdate("""
                UPDATE released_comment c SET placed_under = other.placed_under, placed_path = other.placed_path
                FROM released_comment other
                WHERE NOT c.settled AND c.placed_under IS NULL AND c.batch = :batch AND c.level = :level
                    AND c.period = :period AND c.question <> :proposal
                    AND other.settled AND other.placed_under IS NOT NULL AND other.batch = c.batch
                    AND other.level = c.level AND other.label = c.label
                """).bindMethods(release).bind("proposal", UseCaseProposals.QUESTION).execute();
    }

    /** The units it can be found under; a node of several units is found by its own id below those above them all. */
    private static String[] searchPath(Node node) {
        List<String> path = node.scope();
        boolean ownUnit = node.scope().size() == node.path().size();
        return (ownUnit ? path : node.path()).toArray(String[]::new);
    }
}
