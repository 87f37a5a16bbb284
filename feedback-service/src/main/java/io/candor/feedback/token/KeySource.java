package io.candor.feedback.token;

import java.security.interfaces.RSAPrivateCrtKey;
import java.util.List;

/** Where fresh signing keys come from: the pool in production, a small ring in tests. */
public interface KeySource {

    /**
     * Keys nobody used before; makes what is not ready, which takes about a tenth of a second each.
     *
     * @param count how many
     */
    List<RSAPrivateCrtKey> take(int count);
}
