package io.candor.insight.usage.otlp;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;
import io.candor.insight.usecase.ToolCatalogue;

/** Installations and their tokens. A token has 256 random bits, so that its plain hash is enough to know it again. */
@ApplicationScoped
class Installations {

    static final String TOKEN_PREFIX = "candor-otlp-";
    private static final int TOKEN_BYTES = 32;

    private final Jdbi jdbi;
    private final ToolCatalogue tools;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Installations(Jdbi jdbi, ToolCatalogue tools, Clock clock) {
        this.jdbi = jdbi;
        this.tools = tools;
        this.clock = clock;
    }

    /** @param token shown this once */
    record Declared(Installation installation, String token) {
    }

    List<Installation> all() {
        return jdbi.withHandle(db -> {
            Map<UUID, List<Installation.IgnoredName>> ignored = db
                    .createQuery("SELECT installation_id, name, points FROM otlp_ignored ORDER BY points DESC, name")
                    .map((row, context) -> Map.entry(row.getObject(1, UUID.class),
                            new Installation.IgnoredName(row.getString(2), row.getLong(3))))
                    .collect(Collectors.groupingBy(Map.Entry::getKey,
                            Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
            return db.createQuery("SELECT * FROM otlp_installation ORDER BY declared_at DESC, installation_id")
                    .map((row, context) -> installation(row, ignored)).list();
        });
    }

    /** @throws ProblemException VALIDATION_FAILED where there is no such tool */
    @Transactional
    Declared declare(String name, String tool) {
        if (tools.find(tool).isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, "There is no tool " + tool + "; declare it first.");
        }
        byte[] secret = new byte[TOKEN_BYTES];
        random.nextBytes(secret);
        String token = TOKEN_PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Installation installation = new Installation(UUID.randomUUID(), name, tool, clock.instant(), null, null, List.of());
        jdbi.useHandle(db -> db.createUpdate("""
                INSERT INTO otlp_installation (installation_id, name, tool_id, token_hash, declared_at)
                VALUES (:installationId, :name, :tool, :hash, :at)""").bindMethods(installation).bind("hash", hash(token))
                .bind("at", installation.declaredAt().atOffset(ZoneOffset.UTC)).execute());
        return new Declared(installation, token);
    }

    /** What it has told stays; its token is worth nothing from now on. */
    @Transactional
    void revoke(UUID installationId) {
        int known = jdbi.withHandle(db -> db.createUpdate("""
                UPDATE otlp_installation SET revoked_at = coalesce(revoked_at, :now) WHERE installation_id = :id""")
                .bind("now", now()).bind("id", installationId).execute());
        if (known == 0) {
            throw new ProblemException(ProblemType.NOT_FOUND, "There is no such installation.");
        }
    }

    /** The one a token belongs to, unless it was revoked. */
    Optional<Installation> of(String token) {
        return jdbi.withHandle(db -> db
                .createQuery("SELECT * FROM otlp_installation WHERE token_hash = :hash AND revoked_at IS NULL")
                .bind("hash", hash(token)).map((row, context) -> installation(row, Map.of())).findOne());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Installation installation(ResultSet row, Map<UUID, List<Installation.IgnoredName>> ignored)
            throws SQLException {
        UUID id = row.getObject("installation_id", UUID.class);
        return new Installation(id, row.getString("name"), row.getString("tool_id"),
                row.getObject("declared_at", OffsetDateTime.class).toInstant(), instant(row, "revoked_at"),
                instant(row, "last_seen"), ignored.getOrDefault(id, List.of()));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
