package io.candor.insight.band;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Provider;

import javax.crypto.Cipher;

import org.jspecify.annotations.Nullable;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;

/** Who computes RSA: native code where this machine can load it, else the JDK. Both give the same bytes. */
enum RsaEngine {
    NATIVE,
    JDK;

    private static final RsaEngine BEST = AmazonCorrettoCryptoProvider.INSTANCE.getLoadingError() == null ? NATIVE : JDK;

    static RsaEngine best() {
        return BEST;
    }

    private @Nullable Provider provider() {
        return this == NATIVE ? AmazonCorrettoCryptoProvider.INSTANCE : null;
    }

    /** The bare operation, without padding. */
    Cipher cipher() throws GeneralSecurityException {
        Provider provider = provider();
        return provider == null ? Cipher.getInstance("RSA/ECB/NoPadding")
                : Cipher.getInstance("RSA/ECB/NoPadding", provider);
    }

    KeyFactory keys() throws GeneralSecurityException {
        Provider provider = provider();
        return provider == null ? KeyFactory.getInstance("RSA") : KeyFactory.getInstance("RSA", provider);
    }

    KeyPairGenerator generator() throws GeneralSecurityException {
        Provider provider = provider();
        return provider == null ? KeyPairGenerator.getInstance("RSA") : KeyPairGenerator.getInstance("RSA", provider);
    }
}
