package io.candor.insight.usage.otlp;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.candor.insight.problem.ProblemException;
import io.candor.insight.problem.ProblemType;

/** The bytes of an export, unpacked within bounds: what unpacks to more than the bound is refused before it is in memory. */
@ApplicationScoped
class ExportBody {

    private final int mostSent;
    private final int mostUnpacked;

    ExportBody(OtlpSettings settings) {
        this.mostSent = Math.toIntExact(settings.mostSent().asLongValue());
        this.mostUnpacked = Math.toIntExact(settings.mostUnpacked().asLongValue());
    }

    /**
     * @param coding of the header {@code Content-Encoding}
     * @throws ProblemException TOO_LARGE, UNSUPPORTED_MEDIA_TYPE, BAD_REQUEST
     */
    byte[] read(InputStream body, @Nullable String coding) {
        byte[] sent = atMost(body, mostSent, "as it is sent");
        return switch (coding == null ? "" : coding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> sent;
            case "gzip" -> unpacked(sent);
            default -> throw new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE, "A body may be packed with gzip only.");
        };
    }

    private byte[] unpacked(byte[] packed) {
        try (InputStream unpacking = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return atMost(unpacking, mostUnpacked, "unpacked");
        } catch (IOException e) {
            throw broken();
        }
    }

    private static byte[] atMost(InputStream in, int most, String how) {
        try {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new ProblemException(ProblemType.TOO_LARGE,
                        "An export may hold at most %d bytes %s.".formatted(most, how));
            }
            return bytes;
        } catch (EOFException | ZipException e) {
            throw broken();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProblemException broken() {
        return new ProblemException(ProblemType.BAD_REQUEST, "The body says it is gzip, but it is cut short or broken.");
    }
}
