package io.candor.local.up;

import java.util.Map;

import io.candor.local.CannotStart;
import io.candor.local.demo.DemoEndpoints;

/** The ports of an installation; each may be moved by an environment variable {@code CANDOR_PORT_…}. */
record Addresses(int front, int feedback, int insight, int intake, int keycloak, int postgres) {

    static Addresses from(Map<String, String> environment) {
        return new Addresses(port(environment, "FRONT", 8080), port(environment, "FEEDBACK", 8081),
                port(environment, "INSIGHT", 8082), port(environment, "INTAKE", 8083),
                port(environment, "KEYCLOAK", 8180), port(environment, "POSTGRES", 5433));
    }

    private static int port(Map<String, String> environment, String name, int usual) {
        String value = environment.getOrDefault("CANDOR_PORT_" + name, Integer.toString(usual));
        try {
            int port = Integer.parseInt(value);
            if (port < 1 || port > 65_535) {
                throw new NumberFormatException();
            }
            return port;
        } catch (NumberFormatException e) {
            throw new CannotStart("CANDOR_PORT_" + name + " is '" + value + "', which is no port from 1 to 65535.", e);
        }
    }

    String frontDoor() {
        return "http://localhost:" + front;
    }

    String intakeOrigin() {
        return "http://localhost:" + intake;
    }

    String keycloakUrl() {
        return "http://localhost:" + keycloak;
    }

    String issuer() {
        return keycloakUrl() + "/realms/candor";
    }

    String feedbackUrl() {
        return "http://localhost:" + feedback;
    }

    String insightUrl() {
        return "http://localhost:" + insight;
    }

    DemoEndpoints forDemo() {
        return new DemoEndpoints(feedbackUrl(), insightUrl(), intakeOrigin(), issuer());
    }
}
