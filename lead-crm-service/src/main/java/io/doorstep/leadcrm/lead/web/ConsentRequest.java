package io.doorstep.leadcrm.lead.web;

import io.doorstep.leadcrm.lead.Enquiry.Consent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// @param text what the person agreed to, word for word
record ConsentRequest(
        boolean marketing, @Nullable @Size(max = 5_000) String text) {

    static Consent toConsent(@Nullable ConsentRequest consent) {
        return consent == null ? Consent.NONE : new Consent(consent.marketing(), consent.text());
    }
}
