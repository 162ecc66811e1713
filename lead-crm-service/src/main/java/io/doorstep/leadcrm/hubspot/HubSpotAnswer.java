package io.doorstep.leadcrm.hubspot;

import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every way in which HubSpot answers.
sealed interface HubSpotAnswer {

    /// It did what was asked, or as much of it as could be done.
    record Done(JsonNode body) implements HubSpotAnswer {

        static final Done NOTHING = new Done(JsonMapper.shared().createObjectNode());
    }

    /// We ask too much.
    record TooMany(Duration rest) implements HubSpotAnswer {}

    /// The token is no good.
    record Unauthorized() implements HubSpotAnswer {}

    /// It does not want this, however often we ask.
    record Rejected(int status, String message) implements HubSpotAnswer {}

    /// It is not there now.
    record Away(String reason) implements HubSpotAnswer {}
}
