package io.doorstep.campaign.suppression;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record ContactUnsubscribedV1(
        UUID contactId, @Nullable String email, String channel, String category, Instant occurredAt) {

    static ContactUnsubscribedV1 of(ContactUnsubscribed contact) {
        return new ContactUnsubscribedV1(contact.contactId(), contact.email(), "email", "marketing", contact.at());
    }
}
