package io.candor.local.up;

import java.io.IOException;
import java.util.List;

/** A program that is run against the started product, such as the browser tests. */
final class Command {

    private Command() {
    }

    /** Runs it with the product's addresses in its environment and returns its exit code. */
    static int run(List<String> command, Addresses addresses) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("CANDOR_URL", addresses.frontDoor());
        builder.environment().put("CANDOR_INTAKE_URL", addresses.intakeOrigin());
        builder.environment().put("CANDOR_KEYCLOAK_URL", addresses.keycloakUrl());
        return builder.start().waitFor();
    }
}
