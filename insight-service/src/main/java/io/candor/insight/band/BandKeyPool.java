package io.candor.insight.band;

import java.security.interfaces.RSAPrivateCrtKey;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.DefaultBean;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Keys made ahead, one a second once the service has started in peace. In memory only: what a restart loses is made again, and
 * no private key lies anywhere before it has an owner.
 */
@ApplicationScoped
@DefaultBean
class BandKeyPool implements BandKeySource {

    private final LinkedBlockingQueue<RSAPrivateCrtKey> ready = new LinkedBlockingQueue<>();
    private final int size;

    BandKeyPool(BandSettings settings) {
        this.size = settings.pool();
    }

    @Scheduled(every = "1s", delayed = "60s", concurrentExecution = ConcurrentExecution.SKIP)
    void makeOne() {
        if (ready.size() < size) {
            ready.add(BlindSigner.freshKey());
        }
    }

    @Override
    public List<RSAPrivateCrtKey> take(int count) {
        List<RSAPrivateCrtKey> keys = new ArrayList<>();
        ready.drainTo(keys, count);
        keys.addAll(IntStream.range(keys.size(), count).parallel().mapToObj(missing -> BlindSigner.freshKey()).toList());
        return keys;
    }
}
