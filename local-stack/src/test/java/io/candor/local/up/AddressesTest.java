package io.candor.local.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.candor.local.CannotStart;

class AddressesTest {

    @Test
    void movesOnlyThePortsThatAreNamed() {
        Addresses addresses = Addresses.from(Map.of("CANDOR_PORT_KEYCLOAK", "18180"));
        assertThat(addresses.issuer()).isEqualTo("http://localhost:18180/realms/candor");
        assertThat(addresses.frontDoor()).isEqualTo("http://localhost:8080");
    }

    @Test
    void saysWhichVariableHoldsNoPort() {
        assertThatThrownBy(() -> Addresses.from(Map.of("CANDOR_PORT_FRONT", "eighty"))).isInstanceOf(CannotStart.class)
                .hasMessage("CANDOR_PORT_FRONT is 'eighty', which is no port from 1 to 65535.");
    }
}
