package io.candor.feedback.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The four vectors of RFC 9474, appendix A (4096-bit keys), with native RSA and with the JDK's. */
class BlindSignatureOnRealDataTest {

    private static final Path VECTORS = Path.of("../../shared/data/rfc9474/test-vectors.json");

    @Test
    void signsTheFourVectorsToTheByte() throws IOException, GeneralSecurityException {
        assumeTrue(Files.exists(VECTORS), "skipped: the RFC's vectors are not in " + VECTORS.toAbsolutePath().normalize());
        int signed = 0;
        for (JsonNode vector : new ObjectMapper().readTree(VECTORS.toFile())) {
            for (RsaEngine engine : RsaEngine.values()) {
                assertThat(BlindSignature.sign(engine, key(vector), bytes(vector, "blinded_msg")))
                        .as(vector.path("name").asText() + " " + engine).isEqualTo(bytes(vector, "blind_sig"));
            }
            signed++;
        }
        assertThat(signed).isEqualTo(4);
    }

    /** Candor verifies the randomized variant with a salt of 48 bytes; the other three differ in salt or prefix only. */
    @Test
    void verifiesTheVectorOfItsOwnVariant() throws IOException {
        assumeTrue(Files.exists(VECTORS), "skipped: the RFC's vectors are not in " + VECTORS.toAbsolutePath().normalize());
        for (JsonNode vector : new ObjectMapper().readTree(VECTORS.toFile())) {
            byte[] signature = bytes(vector, "sig");
            for (RsaEngine engine : RsaEngine.values()) {
                boolean fits = BlindSignature.verifies(engine, BlindSignature.publicKey(bytes(vector, "n")),
                        bytes(vector, "input_msg"), signature);
                assertThat(fits).as(vector.path("name").asText() + " " + engine)
                        .isEqualTo(hex(vector, "sLen").equals("30"));
            }
        }
    }

    private static RSAPrivateKey key(JsonNode vector) throws GeneralSecurityException {
        BigInteger p = number(vector, "p");
        BigInteger q = number(vector, "q");
        BigInteger d = number(vector, "d");
        return (RSAPrivateKey) KeyFactory.getInstance("RSA").generatePrivate(new RSAPrivateCrtKeySpec(number(vector, "n"),
                number(vector, "e"), d, p, q, d.mod(p.subtract(BigInteger.ONE)), d.mod(q.subtract(BigInteger.ONE)),
                q.modInverse(p)));
    }

    private static BigInteger number(JsonNode vector, String field) {
        return new BigInteger(hex(vector, field), 16);
    }

    private static byte[] bytes(JsonNode vector, String field) {
        return HexFormat.of().parseHex(hex(vector, field));
    }

    private static String hex(JsonNode vector, String field) {
        String text = vector.path(field).asText();
        return text.startsWith("0x") ? text.substring(2) : text;
    }
}
