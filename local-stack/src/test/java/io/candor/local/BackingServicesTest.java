package io.candor.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class BackingServicesTest {

    private static BackingServices services;

    @BeforeAll
    static void start() {
        services = BackingServices.start();
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @ParameterizedTest
    @ValueSource(strings = { "employee", "unit-lead", "reader", "author", "usage-admin", "auditor", "admin" })
    void letsEachRolesDemoLogInSpeakToBothServices(String role) throws IOException {
        JsonNode claims = claims(services.keycloak().token(role, role));
        assertThat(claims.get("iss").asText()).isEqualTo(services.keycloak().issuer());
        assertThat(texts(claims.get("aud"))).containsExactlyInAnyOrder("feedback-service", "insight-service");
        assertThat(texts(claims.at("/realm_access/roles"))).contains(role, "employee");
        assertThat(claims.get("preferred_username").asText()).isEqualTo(role);
        assertThat(claims.get("email").asText()).isEqualTo(role + "@candor.example");
        assertThat(claims.get("email_verified").asBoolean()).isTrue();
        assertThat(claims.get("employee_id").asText()).startsWith("E100");
        assertThat(claims.get("name").asText()).contains(" ");
        assertThat(claims.get("sub").asText()).isNotBlank();
    }

    @Test
    void boundsTheUnitLeadToOneUnitAndTheReaderToNone() throws IOException {
        assertThat(texts(claims(services.keycloak().token("unit-lead", "unit-lead")).get("org_units"))).hasSize(1);
        assertThat(claims(services.keycloak().token("reader", "reader")).has("org_units")).isFalse();
    }

    @Test
    void givesServiceAccountsTheirRole() throws IOException {
        JsonNode service = claims(services.keycloak().clientToken("services"));
        assertThat(texts(service.at("/realm_access/roles"))).contains("service");
        assertThat(texts(service.get("aud"))).contains("feedback-service");
        assertThat(texts(claims(services.keycloak().clientToken("bot")).at("/realm_access/roles"))).contains("bot");
    }

    @Test
    void offersTokensThatAreBriefOrMeantForSomebodyElse() throws IOException {
        JsonNode brief = claims(services.keycloak().token("reader", "reader", "candor-cli-brief"));
        assertThat(brief.get("exp").asLong() - brief.get("iat").asLong()).isEqualTo(2);
        assertThat(texts(claims(services.keycloak().token("reader", "reader", "other")).path("aud")))
                .doesNotContain("feedback-service", "insight-service");
    }

    @Test
    void refusesAWrongPasswordAndABrowserClientsPasswordGrant() {
        assertThatThrownBy(() -> services.keycloak().token("reader", "guess"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("invalid_grant");
        assertThatThrownBy(() -> services.keycloak().token("reader", "reader", "web"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("unauthorized_client");
    }

    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static Iterable<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        if (array.isTextual()) {
            texts.add(array.asText());
        }
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
