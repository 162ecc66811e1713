package io.doorstep.leadcrm.lead.messaging;

import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.leadcrm.lead.CaptureLead;
import io.doorstep.leadcrm.lead.Enquiry;
import io.doorstep.leadcrm.lead.Enquiry.Consent;
import io.doorstep.leadcrm.lead.Enquiry.Provenance;
import io.doorstep.leadcrm.person.ContactGiven;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ContactExtractedListener {

    private final CaptureLead captureLead;

    ContactExtractedListener(CaptureLead captureLead) {
        this.captureLead = captureLead;
    }

    @OnEvent(topic = "conversations", type = "contact.extracted")
    void on(ContactExtracted event) {
        captureLead.capture(event.toEnquiry());
    }

    record ContactExtracted(
            UUID conversationId,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String message,
            @Nullable List<UUID> propertyIds,
            @Nullable Agreed consent) {

        Enquiry toEnquiry() {
            return new Enquiry(
                    new ContactGiven(name, email, phone, null, conversationId),
                    message,
                    Objects.requireNonNullElse(propertyIds, List.of()),
                    "chat",
                    null,
                    null,
                    Map.of(),
                    List.of(),
                    consent == null ? Consent.NONE : consent.toConsent(),
                    Provenance.UNKNOWN,
                    null);
        }
    }

    /// What the visitor said of it in so many words, yes or no.
    record Agreed(boolean marketing, @Nullable String text) {

        Consent toConsent() {
            return marketing ? new Consent(true, text) : Consent.refusal(text);
        }
    }
}
