package io.candor.feedback.stack;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;

import io.candor.feedback.token.KeySource;

/** Real keys, but the same few in every wave: making twenty for each would take most of the suite's time. */
@ApplicationScoped
public class TestingKeySource implements KeySource {

    private final List<RSAPrivateCrtKey> ring = new ArrayList<>();
    private @Nullable KeySource source;

    /** From now on keys come from there; from the ring again with null. */
    public void takeFrom(@Nullable KeySource other) {
        source = other;
    }

    @Override
    public synchronized List<RSAPrivateCrtKey> take(int count) {
        if (source != null) {
            return source.take(count);
        }
        while (ring.size() < count) {
            ring.add(fresh());
        }
        return List.copyOf(ring.subList(0, count));
    }

    private static RSAPrivateCrtKey fresh() {
        try {
            KeyPairGenerator generator = AmazonCorrettoCryptoProvider.INSTANCE.getLoadingError() == null
                    ? KeyPairGenerator.getInstance("RSA", AmazonCorrettoCryptoProvider.INSTANCE)
                    : KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return (RSAPrivateCrtKey) generator.generateKeyPair().getPrivate();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
