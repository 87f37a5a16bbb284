package io.candor.insight.accesslog;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One read, before it has its place in the chain. PostgreSQL holds no U+0000, so U+FFFD stands in for it.
 *
 * @param subject id of the log-in, the token's {@code sub}
 * @param name as the token names the person on that day
 * @param roles those of the caller's roles that open the operation, sorted
 * @param scope units whose subtrees the caller was limited to, sorted; empty for the whole company
 * @param operation operationId of openapi.yaml
 * @param node asked for by name; null where everything in scope was
 * @param period null for the operation's default, or where there is none
 * @param asked every parameter given, in the operation's order; words of a search included
 */
record Access(String subject, String name, List<String> roles, List<String> scope, String operation, AccessKind kind,
        @Nullable String node, @Nullable String period, List<AskedParameter> asked) {

    Access {
        subject = storable(subject);
        name = storable(name);
        roles = roles.stream().map(Access::storable).sorted().toList();
        scope = scope.stream().map(Access::storable).sorted().toList();
        operation = storable(operation);
        node = node == null ? null : storable(node);
        period = period == null ? null : storable(period);
        asked = asked.stream().map(it -> new AskedParameter(storable(it.name()), storable(it.value()))).toList();
    }

    static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
