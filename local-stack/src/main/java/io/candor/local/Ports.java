package io.candor.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of this machine's loopback address. */
public final class Ports {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;
    private static final int ATTEMPTS = 200;

    private Ports() {
    }

    /** The wanted port, or any free one when 0 is wanted. Another process may still take it before it is bound. */
    public static int choose(int wanted, String owner, String variable) {
        if (wanted == 0) {
            return free();
        }
        if (!isFree(wanted)) {
            throw new CannotStart("Port " + wanted + ", which " + owner
                    + " needs, is taken by another program; stop it or choose another port with " + variable + ".");
        }
        return wanted;
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * A free port below those the system gives to outgoing connections. Polling a server that is about to bind one of those
     * may connect to itself and so take the port away.
     */
    private static int free() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (isFree(port)) {
                return port;
            }
        }
        throw new CannotStart("No free port from " + LOWEST + " to " + HIGHEST + " was found; stop some programs.");
    }
}
