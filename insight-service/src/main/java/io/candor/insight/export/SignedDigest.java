package io.candor.insight.export;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That this installation wrote a file.
 *
 * @param statement
 *        exactly what was signed: what the file is, and SHA-256 over its bytes
 * @param sha256
 *        the same digest, 64 lower-case digits
 * @param signature
 *        Ed25519 (RFC 8032) over the statement's UTF-8 bytes, base64url
 * @param publicKey
 *        of this installation, X.509, base64url
 */
public record SignedDigest(@Schema(examples = "candor-clean-data-1\nperiod 2026-P10\nsha256 9f86…\n") String statement,
        String sha256, String signature, String publicKey) {
}
