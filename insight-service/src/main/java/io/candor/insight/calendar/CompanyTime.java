package io.candor.insight.calendar;

import java.time.Clock;
import java.time.ZoneId;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

class CompanyTime {

    @Produces
    @Singleton
    ZoneId zone(@ConfigProperty(name = "candor.zone") ZoneId zone) {
        return zone;
    }

    @Produces
    @Singleton
    Clock clock(ZoneId zone) {
        return Clock.system(zone);
    }
}
