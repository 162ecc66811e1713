package io.doorstep.leadcrm.call;

import tools.jackson.databind.JsonNode;

/// Every way in which a provider answers.
sealed interface ProviderAnswer {

    /// It did what was asked.
    record Done(JsonNode body) implements ProviderAnswer {}

    /// It does not want this, however often we ask.
    record Refused(String reason) implements ProviderAnswer {}

    /// It is not there now, or wants a rest.
    record Away(String reason) implements ProviderAnswer {}
}
