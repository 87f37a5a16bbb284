package io.candor.feedback.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.feedback.secret.OwnerFiles;
import io.candor.feedback.token.TokenSettings;

/** The installation's Ed25519 key that signs privacy contracts, on desk's volume; made when first needed. */
@ApplicationScoped
class ContractKey {

    private final Path privateFile;
    private final Path publicFile;

    @Inject
    ContractKey(TokenSettings settings) {
        this.privateFile = settings.folder().resolve("contract.key");
        this.publicFile = settings.folder().resolve("contract.pub");
    }

    byte[] sign(byte[] text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key());
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** X.509 form, as openssl reads it. */
    byte[] publicKey() {
        try {
            key();
            return Files.readAllBytes(publicFile);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private synchronized PrivateKey key() throws GeneralSecurityException {
        try {
            if (!Files.exists(privateFile)) {
                KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
                OwnerFiles.write(publicFile, pair.getPublic().getEncoded());
                OwnerFiles.write(privateFile, pair.getPrivate().getEncoded());
            }
            return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(privateFile)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
