package io.candor.insight.usage.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachableTest {

    @ParameterizedTest
    @ValueSource(strings = { "127.0.0.1", "127.9.9.9", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1",
            "169.254.169.254",
            "0.0.0.0", "100.64.0.1", "100.127.255.255", "198.18.0.1", "224.0.0.1", "240.0.0.1", "255.255.255.255", "::1", "::",
            "fe80::1", "fc00::1", "fdff::1", "ff02::1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:a00:1::", "2001::1" })
    void addressesOfPrivateNetworksAreKnown(String address) throws UnknownHostException {
        assertThat(Reachable.isPrivate(InetAddress.getByName(address))).isTrue();
        String host = address.contains(":") ? "[" + address + "]" : address;
        assertThatThrownBy(() -> new Reachable(false).check(URI.create("https://" + host + "/x")))
                .isInstanceOf(PullFailure.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "8.8.8.8", "172.32.0.1", "100.128.0.1", "192.0.1.1", "198.20.0.1", "2606:4700::1111",
            "2001:db8::1" })
    void othersArePublic(String address) throws UnknownHostException {
        assertThat(Reachable.isPrivate(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://8.8.8.8/", "ftp://8.8.8.8/", "https:///x", "x", "https://user:word@8.8.8.8/",
            "https://localhost/", "file:///etc/passwd" })
    void onlyHttpsWithoutALogInIsAsked(String address) {
        assertThatThrownBy(() -> new Reachable(false).check(URI.create(address))).isInstanceOf(PullFailure.class);
    }

    @Test
    void whoAllowsPrivateNetworksMayAskThem() {
        assertThatCode(() -> new Reachable(true).check(URI.create("http://localhost:8080/"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Reachable(true).check(URI.create("ftp://localhost/"))).isInstanceOf(PullFailure.class);
    }
}
