package io.candor.insight.band;

import java.security.interfaces.RSAPrivateCrtKey;
import java.util.List;

/** Where fresh band keys come from: the pool in production, a small ring in tests. */
interface BandKeySource {

    /** Keys nobody used before; makes what is not ready. */
    List<RSAPrivateCrtKey> take(int count);
}
