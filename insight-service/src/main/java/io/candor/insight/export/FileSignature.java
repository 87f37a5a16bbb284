package io.candor.insight.export;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import jakarta.enterprise.context.ApplicationScoped;

/** Signs what a file is and the digest of its bytes. */
@ApplicationScoped
public class FileSignature {

    private final ExportKey key;

    FileSignature(ExportKey key) {
        this.key = key;
    }

    /**
     * @param says
     *        lines about the file, without line breaks of their own: its format first
     * @param file
     *        its text; what counts are its UTF-8 bytes
     */
    public SignedDigest of(Iterable<String> says, String file) {
        String digest = Digest.hex(file);
        StringBuilder statement = new StringBuilder();
        says.forEach(line -> statement.append(oneLine(line)).append('\n'));
        statement.append("sha256 ").append(digest).append('\n');
        return new SignedDigest(statement.toString(), digest,
                base64(key.sign(statement.toString().getBytes(StandardCharsets.UTF_8))), base64(key.publicKey()));
    }

    /** Nothing a caller asks with may add a line of its own. */
    private static String oneLine(String line) {
        if (line.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a line of a statement holds a control character");
        }
        return line;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
