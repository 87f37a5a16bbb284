package io.candor.local.door;

import java.nio.file.Path;
import java.time.ZoneId;

/**
 * What the front door serves and where it leads.
 *
 * @param port of the door itself, on loopback; 0 for any free one
 * @param pages folder of the built frontend; may be absent, then a page says so
 * @param keycloakUrl origin of Keycloak as the browser reaches it
 * @param intakeOrigin origin to which browsers hand answers
 * @param demo whether every page is to say that the company is invented
 * @param company shown in the pages' header
 * @param zone in which the pages write times
 */
public record DoorSettings(int port, int feedbackPort, int insightPort, Path pages, String keycloakUrl,
        String intakeOrigin, boolean demo, String company, ZoneId zone) {
}
