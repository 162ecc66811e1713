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

    /// Somebody of whom nothing is known but how they are reached.
    public static Enquiry of(ContactGiven contact, String source) {
        return new Enquiry(
                contact,
                null,
                List.of(),
                source,
                null,
                null,
                Map.of(),
                List.of(),
                Consent.NONE,
                Provenance.UNKNOWN,
                null);
    }

    Enquiry withContact(ContactGiven mended) {
        return new Enquiry(
                mended, message, propertyIds, source, campaign, language, utm, tags, consent, provenance, activity);
    }

    /// By what kind of way the person came, such as `email`.
    @Nullable
    String medium() {
        return utm.getOrDefault("medium", utm.get("utm_medium"));
    }

    /// What the person agreed to, in the words that were shown.
    ///
    /// @param version which edition of the words, as the business counts them
    /// @param channels by which the person may be written to, as the wire has them; none for all
    /// @param refused the person said no, which a box that was not ticked does not
    public record Consent(
            boolean marketing,
            @Nullable String text,
            @Nullable String version,
            List<String> channels,
            @Nullable Boolean refused) {

        public static final Consent NONE = new Consent(false, null);

        /// What was quarantined before channels were asked for has none.
        public Consent {
            channels = channels == null ? List.of() : List.copyOf(channels);
        }

        public Consent(boolean marketing, @Nullable String text) {
            this(marketing, text, null, List.of(), null);
        }

        /// @param text the words with which it was refused
        public static Consent refusal(@Nullable String text) {
            return new Consent(false, text, null, List.of(), true);
        }

        public boolean isRefusal() {
            return Boolean.TRUE.equals(refused);
        }
    }

    /// Where an enquiry came from, as far as it can be proved.
    ///
    /// @param analyticsClientId as whom the page's own analytics know the visitor
    public record Provenance(
            @Nullable String ipAddress,
            @Nullable String userAgent,
            @Nullable String analyticsClientId) {

        public static final Provenance UNKNOWN = new Provenance(null, null, null);

        /// The same of a visitor whom the page's own analytics know.
        public Provenance knownToAnalyticsAs(@Nullable String clientId) {
            return new Provenance(ipAddress, userAgent, clientId);
        }
    }
}
