package io.candor.insight.usage.pull;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/**
 * Which addresses may be asked. Whoever declares a connection, or a source that names further links, must not make this service
 * ask machines of its own network: their names are resolved and looked at first. Names are resolved again for the request
 * itself; the platform keeps what a name meant for half a minute, so both mean the same.
 */
record Reachable(boolean privateNetworks) {

    /** @throws PullFailure saying why not */
    void check(URI address) throws PullFailure {
        String host = address.getHost();
        if (host == null || address.getUserInfo() != null) {
            throw new PullFailure(0, "the address has no host, or a log-in in it");
        }
        boolean plain = "http".equalsIgnoreCase(address.getScheme());
        if (!"https".equalsIgnoreCase(address.getScheme()) && !(plain && privateNetworks)) {
            throw new PullFailure(0, "only https addresses are asked");
        }
        if (privateNetworks) {
            return;
        }
        try {
            for (InetAddress one : InetAddress.getAllByName(host)) {
                if (isPrivate(one)) {
                    throw new PullFailure(0, "the address lies in a private network");
                }
            }
        } catch (UnknownHostException e) {
            throw new PullFailure(0, "the address has a host nobody knows");
        }
    }

    static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean local = address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress()
                || address.isSiteLocalAddress() || address.isMulticastAddress();
        if (address instanceof Inet6Address) {
            // Unique local (RFC 4193), IPv4 in IPv6 (RFC 6052, 6to4, Teredo): what they lead to is not looked into.
            boolean embedded = first == 0x00 && second == 0x64 || first == 0x20 && second == 0x02
                    || first == 0x20 && second == 0x01 && bytes[2] == 0 && bytes[3] == 0 || first == 0 && second == 0;
            return local || (first & 0xfe) == 0xfc || embedded;
        }
        // Shared (RFC 6598), protocol and benchmark networks, and what is reserved.
        return local || first == 0 || first == 100 && (second & 0xc0) == 64 || first == 192 && second == 0 && bytes[2] == 0
                || first == 198 && (second & 0xfe) == 18 || first >= 240;
    }
}
