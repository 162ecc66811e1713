package io.doorstep.leadcrm.hubspot;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A contact as HubSpot has it.
///
/// @param changedAt when each field got its value
record HubSpotContact(
        String id, @Nullable String email, Map<ContactField, String> values, Map<ContactField, Instant> changedAt) {

    /// In one piece; empty when they have none.
    String name() {
        return Stream.of(ContactField.GIVEN_NAME, ContactField.FAMILY_NAME)
                .flatMap(field -> Stream.ofNullable(values.get(field)))
                .collect(Collectors.joining(" "));
    }

    static HubSpotContact read(JsonNode contact) {
        Map<ContactField, String> values = new EnumMap<>(ContactField.class);
        Map<ContactField, Instant> changedAt = new EnumMap<>(ContactField.class);
        for (ContactField field : ContactField.values()) {
            String value = contact.path("properties")
                    .path(field.property())
                    .asString("")
                    .strip();
            if (!value.isEmpty()) {
                values.put(field, value);
            }
            String since = contact.path("propertiesWithHistory")
                    .path(field.property())
                    .path(0)
                    .path("timestamp")
                    .asString("");
            if (!since.isEmpty()) {
                changedAt.put(field, Instant.parse(since));
            }
        }
        String email = contact.path("properties").path("email").asString("").strip();
        return new HubSpotContact(
                contact.path("id").asString(""),
                email.isEmpty() ? null : email.toLowerCase(Locale.ROOT),
                values,
                changedAt);
    }
}
