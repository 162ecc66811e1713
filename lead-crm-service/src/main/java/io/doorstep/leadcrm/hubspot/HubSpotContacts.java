package io.doorstep.leadcrm.hubspot;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Contacts as HubSpot read them out for us.
record HubSpotContacts(Map<String, HubSpotContact> byId, Map<String, HubSpotContact> byEmail) {

    /// @param known asked for by their ids
    /// @param met asked for by e-mail address
    static HubSpotContacts read(JsonNode known, JsonNode met) {
        return new HubSpotContacts(
                Stream.concat(
                                known.path("results").valueStream(),
                                met.path("results").valueStream())
                        .map(HubSpotContact::read)
                        .collect(Collectors.toMap(HubSpotContact::id, Function.identity(), (one, _) -> one)),
                met.path("results")
                        .valueStream()
                        .map(HubSpotContact::read)
                        .filter(contact -> contact.email() != null)
                        .collect(Collectors.toMap(
                                contact -> String.valueOf(contact.email()), Function.identity(), (one, _) -> one)));
    }

    Optional<HubSpotContact> find(Optional<String> contactId, Optional<String> email) {
        return contactId.isPresent() ? contactId.map(byId::get) : email.map(byEmail::get);
    }
}
