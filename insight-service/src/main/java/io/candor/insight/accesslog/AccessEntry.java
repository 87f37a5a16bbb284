package io.candor.insight.accesslog;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * One entry of the chain. Its hash is SHA-256 over {@link #body()}, its canonical JSON (RFC 8785): members sorted by name, no
 * spaces, UTF-8, {@code at} in UTC with three digits of a second. Anybody can recompute it.
 *
 * @param sequence from 1, without gaps
 * @param at to the millisecond
 * @param previous hash of the entry before, 64 lower-case hexadecimal digits; zeros before the first
 */
public record AccessEntry(long sequence, Instant at, String subject, String name, List<String> roles, List<String> scope,
        String operation, AccessKind kind, @Nullable String node, @Nullable String period, List<AskedParameter> asked,
        String previous) {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    public AccessEntry {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        roles = List.copyOf(roles);
        scope = List.copyOf(scope);
        asked = List.copyOf(asked);
    }

    static AccessEntry of(Access access, Instant at, Link before) {
        return new AccessEntry(before.sequence() + 1, at, access.subject(), access.name(), access.roles(), access.scope(),
                access.operation(), access.kind(), access.node(), access.period(), access.asked(), before.hash());
    }

    /** The text times are stored and compared as. */
    static String text(Instant at) {
        return AT.format(at);
    }

    /** @throws DateTimeException for any other form than {@link #text} gives */
    static Instant instant(String text) {
        Instant at = AT.parse(text, Instant::from);
        if (!text(at).equals(text)) {
            throw new DateTimeException("Not in canonical form: " + text);
        }
        return at;
    }

    /** What the hash is taken over. */
    String body() {
        CanonicalObject json = new CanonicalObject();
        json.array("asked", asked, it -> new CanonicalObject().text("name", it.name()).text("value", it.value()).toString());
        json.text("at", text(at)).text("kind", kind.wire()).text("name", name).text("node", node)
                .text("operation", operation).text("period", period).text("previous", previous)
                .array("roles", roles, CanonicalObject::quoted).array("scope", scope, CanonicalObject::quoted)
                .whole("sequence", sequence).text("subject", subject);
        return json.toString();
    }

    Link link() {
        return new Link(sequence, Sha256.hex(body()));
    }
}
