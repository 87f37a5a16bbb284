package io.candor.local.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;

/** Hosts stand in an ingress, in settings and in what the pages are told: they must be the same hosts. */
class AddressesTest {

    @ParameterizedTest
    @MethodSource("io.candor.local.k8s.Manifests#overlays")
    void servicesAreToldTheAddressesTheIngressServes(Manifests manifests) {
        assertThat(settings(manifests))
                .containsEntry("CANDOR_FRONT_DOOR", "https://" + host(manifests, "front-door"))
                .containsEntry("CANDOR_INTAKE_ORIGIN", "https://" + host(manifests, "intake"));
    }

    @ParameterizedTest
    @MethodSource("io.candor.local.k8s.Manifests#overlays")
    void pagesMayCallIntakeAndTheIssuerTheServicesTrust(Manifests manifests) throws IOException {
        Map<String, String> pages = data(manifests, "candor-frontend");
        JsonNode keycloak = Kustomization.YAML.readTree(pages.get("config.json"));
        String login = keycloak.get("keycloakUrl").textValue();

        assertThat(settings(manifests))
                .containsEntry("CANDOR_OIDC_ISSUER", login + "/realms/" + keycloak.get("realm").textValue());
        assertThat(pages.get("origins.conf"))
                .contains("\"" + settings(manifests).get("CANDOR_INTAKE_ORIGIN") + " " + login + "\"");
        assertThat(keycloak.get("clientId").textValue()).isEqualTo("web");
        assertThat(settings(manifests)).containsEntry("CANDOR_ZONE", keycloak.get("zone").textValue());
    }

    @ParameterizedTest
    @MethodSource("io.candor.local.k8s.Manifests#overlays")
    void everyAnswerOfNginxCarriesTheSecurityHeaders(Manifests manifests) {
        int depth = 0;
        int headers = 0;
        for (String line : data(manifests, "candor-frontend").get("candor.conf").lines().map(String::strip).toList()) {
            if (line.startsWith("add_header")) {
                assertThat(line).as("also on errors").endsWith(" always;");
                assertThat(depth).as("a header inside a location would drop all others").isOne();
                headers++;
            }
            depth += line.endsWith("{") ? 1 : line.equals("}") ? -1 : 0;
        }
        assertThat(headers).isGreaterThanOrEqualTo(8);
    }

    private static Map<String, String> settings(Manifests manifests) {
        return data(manifests, "candor-settings");
    }

    private static Map<String, String> data(Manifests manifests, String configMap) {
        return manifests.all(ConfigMap.class).stream()
                .collect(Collectors.toMap(it -> it.getMetadata().getName(), ConfigMap::getData)).get(configMap);
    }

    private static String host(Manifests manifests, String ingress) {
        return manifests.all(Ingress.class).stream()
                .collect(Collectors.toMap(it -> it.getMetadata().getName(),
                        it -> it.getSpec().getRules().getFirst().getHost()))
                .get(ingress);
    }
}
