package io.candor.insight.search;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A read model in memory: what was released and erased, in the order it was numbered. */
final class TestingComments implements CommentChanges {

    private final List<CommentChange> changes = new ArrayList<>();

    static IndexedComment comment(String text) {
        return comment(text, "copilot", "code-review", "b-ledger", List.of("company", "finance", "ledger"));
    }

    static IndexedComment comment(String text, @Nullable String tool, @Nullable String useCase, String label,
            List<String> path) {
        return new IndexedComment(UUID.randomUUID().toString(), text, label, path, tool, useCase, "ai-at-work-2026-W47");
    }

    String release(String text) {
        return release(comment(text));
    }

    String release(IndexedComment comment) {
        changes.add(new CommentChange.Released(newest() + 1, comment));
        return comment.id();
    }

    void erase(String id) {
        changes.add(new CommentChange.Erased(newest() + 1, id));
    }

    void restoreTo(long sequence) {
        changes.removeIf(change -> change.sequence() > sequence);
    }

    @Override
    public List<CommentChange> after(long sequence, int limit) {
        return changes.stream().filter(change -> change.sequence() > sequence).limit(limit).toList();
    }

    @Override
    public long newest() {
        return changes.isEmpty() ? 0 : changes.getLast().sequence();
    }
}
