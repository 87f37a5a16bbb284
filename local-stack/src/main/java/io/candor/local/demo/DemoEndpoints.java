package io.candor.local.demo;

/** Where the product's public APIs answer, without a trailing slash; {@code issuer} is the realm's address. */
public record DemoEndpoints(String feedback, String insight, String intake, String issuer) {
}
