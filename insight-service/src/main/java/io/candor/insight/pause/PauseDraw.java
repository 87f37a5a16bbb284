package io.candor.insight.pause;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * The draw. Units stand by size, the largest first, those of one size by id. The first two are stratum 1, the next two
 * stratum 2, and so on; a last one alone is a stratum of its own. Of stratum s the first unit is paused where the first byte of
 * SHA-256(seed ‖ ":" ‖ s) is even, else the second. All in ASCII, the seed in small hexadecimal letters.
 */
final class PauseDraw {

    /** No unit with fewer people takes part. */
    static final int LEAST_PEOPLE = 10;

    private static final Comparator<Candidate> BY_SIZE = Comparator.comparingInt(Candidate::people).reversed()
            .thenComparing(Candidate::unitId);

    /** A unit that can take part. */
    record Candidate(String unitId, String name, int people) {

        Candidate {
            if (people < LEAST_PEOPLE) {
                throw new IllegalArgumentException(unitId + " has " + people + " people");
            }
        }
    }

    private PauseDraw() {
    }

    /** The same for the same seed and candidates, in whatever order they come. */
    static List<DrawnUnit> of(String seed, Collection<Candidate> candidates) {
        List<Candidate> ordered = candidates.stream().sorted(BY_SIZE).toList();
        List<DrawnUnit> drawn = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            int stratum = i / 2 + 1;
            boolean first = (sha256(seed + ":" + stratum)[0] & 1) == 0;
            Candidate unit = ordered.get(i);
            drawn.add(new DrawnUnit(unit.unitId(), unit.name(), unit.people(), stratum, first == (i % 2 == 0)));
        }
        return drawn;
    }

    static String hash(String seed) {
        return HexFormat.of().formatHex(sha256(seed));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
