package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.person.ContactGiven;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody asks about a property, as it reached us.
///
/// @param source where it came from, such as `website`, `chat` or `referral`
/// @param language BCP 47
/// @param activity what the person did before, where it is known
public record Enquiry(
        ContactGiven contact,
        @Nullable String message,
        List<UUID> propertyIds,
        String source,
        @Nullable String campaign,
        @Nullable String language,
        Map<String, String> utm,
        List<String> tags,
        Consent consent,
        Provenance provenance,
        @Nullable Activity activity) {

    public Enquiry {
        source = source.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        message = message == null || message.isBlank() ? null : message.strip();
    }

    Enquiry withContact(ContactGiven mended) {
        return new Enquiry(
                mended, message, propertyIds, source, campaign, language, utm, tags, consent, provenance, activity);
    }

    /// What the person agreed to, in the words that were shown.
    ///
    /// @param version which edition of the words, as the business counts them
    /// @param channels by which the person may be written to, as the wire has them; none for all
    public record Consent(
            boolean marketing,
            @Nullable String text,
            @Nullable String version,
            List<String> channels) {

        public static final Consent NONE = new Consent(false, null);

        /// What was quarantined before channels were asked for has none.
        public Consent {
            channels = channels == null ? List.of() : List.copyOf(channels);
        }

        public Consent(boolean marketing, @Nullable String text) {
            this(marketing, text, null, List.of());
        }
    }

    /// How we can prove where an enquiry came from.
    public record Provenance(
            @Nullable String ipAddress, @Nullable String userAgent) {
        public static final Provenance UNKNOWN = new Provenance(null, null);
    }
}
