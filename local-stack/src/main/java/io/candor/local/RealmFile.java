package io.candor.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The realm {@code candor} as Keycloak imports it on the first start of an installation. The local realm has what a
 * real one must not: log-ins whose password is their name, clients for password grants, redirects to any port of
 * localhost, and a password hash of a single round so that two hundred demo log-ins cost no time.
 */
public final class RealmFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode realm;

    private RealmFile(ObjectNode realm) {
        this.realm = realm;
    }

    /** The local realm with one log-in per role and fresh secrets of its confidential clients. */
    public static RealmFile local() {
        try (InputStream in = Objects.requireNonNull(RealmFile.class.getResourceAsStream("candor-realm.json"))) {
            RealmFile file = new RealmFile((ObjectNode) JSON.readTree(in));
            for (JsonNode client : file.realm.withArray("clients")) {
                if (!client.path("publicClient").asBoolean()) {
                    ((ObjectNode) client).put("secret", SecretFile.generate());
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes when the realm's resource does. */
    static int fingerprint() {
        try (InputStream in = Objects.requireNonNull(RealmFile.class.getResourceAsStream("candor-realm.json"))) {
            return Arrays.hashCode(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RealmFile read(Path file) {
        try {
            return new RealmFile((ObjectNode) JSON.readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds log-ins; one that exists already is replaced. */
    public RealmFile withUsers(List<RealmUser> users) {
        ObjectNode copy = realm.deepCopy();
        ArrayNode all = copy.withArray("users");
        for (RealmUser user : users) {
            for (int i = all.size() - 1; i >= 0; i--) {
                if (all.get(i).path("username").asText().equals(user.username())) {
                    all.remove(i);
                }
            }
            all.add(JSON.valueToTree(user.toJson()));
        }
        return new RealmFile(copy);
    }

    /** Sets the secret of a confidential client. */
    public RealmFile withSecret(String clientId, String secret) {
        ObjectNode copy = realm.deepCopy();
        for (JsonNode client : copy.withArray("clients")) {
            if (client.path("clientId").asText().equals(clientId)) {
                ((ObjectNode) client).put("secret", secret);
            }
        }
        return new RealmFile(copy);
    }

    /** Writes the file so that only its owner can read the secrets. */
    public void write(Path file) {
        try {
            SecretFile.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The secret of a confidential client. */
    public String secret(String clientId) {
        for (JsonNode client : realm.withArray("clients")) {
            if (client.path("clientId").asText().equals(clientId) && client.has("secret")) {
                return client.get("secret").asText();
            }
        }
        throw new IllegalArgumentException("no client with a secret is called " + clientId);
    }
}
