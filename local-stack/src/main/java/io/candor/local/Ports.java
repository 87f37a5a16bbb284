package io.candor.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of this machine's loopback address. */
public final class Ports {

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

    private static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
