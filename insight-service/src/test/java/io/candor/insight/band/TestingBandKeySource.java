package io.candor.insight.band;

import java.security.interfaces.RSAPrivateCrtKey;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/** Real keys, but the same few in every wave. */
@ApplicationScoped
class TestingBandKeySource implements BandKeySource {

    private final List<RSAPrivateCrtKey> ring = new ArrayList<>();

    @Override
    public synchronized List<RSAPrivateCrtKey> take(int count) {
        while (ring.size() < count) {
            ring.add(BlindSigner.freshKey());
        }
        return List.copyOf(ring.subList(0, count));
    }
}
