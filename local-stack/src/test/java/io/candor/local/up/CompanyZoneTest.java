package io.candor.local.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.candor.local.CannotStart;

class CompanyZoneTest {

    @Test
    void isTheOneAskedForOrTheServicesOwn() {
        assertThat(CompanyZone.from(Map.of("CANDOR_ZONE", "America/Sao_Paulo")).getId()).isEqualTo("America/Sao_Paulo");
        assertThat(CompanyZone.from(Map.of()).getId()).isEqualTo("Europe/Berlin");
    }

    @Test
    void namesAZoneThatIsNone() {
        assertThatThrownBy(() -> CompanyZone.from(Map.of("CANDOR_ZONE", "Berlin"))).isInstanceOf(CannotStart.class)
                .hasMessageContaining("CANDOR_ZONE is 'Berlin'");
    }
}
