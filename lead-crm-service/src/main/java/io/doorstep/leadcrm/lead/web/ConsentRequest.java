package io.doorstep.leadcrm.lead.web;

import io.doorstep.leadcrm.lead.Enquiry.Consent;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// @param text what the person agreed to, word for word
/// @param version which edition of the text, as the business counts them
/// @param channels by which the person may be written to; all when absent
record ConsentRequest(
        boolean marketing,
        @Nullable @Size(max = 5_000) String text,
        @Nullable @Size(min = 1, max = 50) String version,

        @Nullable @Size(max = 10)
        List<@NotNull @Pattern(regexp = "email|sms|voice|whatsapp|telegram|messenger|instagram|all") String> channels) {

    static Consent toConsent(@Nullable ConsentRequest consent) {
        return consent == null
                ? Consent.NONE
                : new Consent(
                        consent.marketing(),
                        consent.text(),
                        consent.version(),
                        Objects.requireNonNullElse(consent.channels(), List.of()),
                        null);
    }
}
