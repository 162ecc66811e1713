package io.doorstep.leadcrm.consent;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/// What for; each says what holds as long as the person has said nothing.
public enum ConsentPurpose {
    /// What nobody asked for: it waits for a consent.
    MARKETING(true, true),
    /// What belongs to what the person asked for.
    SERVICE(false, true),
    /// Scores and what is concluded from conduct.
    PROFILING(false, false),
    /// Handing what is known of the person on to others.
    SHARING(false, false);

    /// What somebody must have agreed to by word before others are told of them for advertisements.
    public static final Set<ConsentPurpose> ADVERTISING = Set.of(SHARING, MARKETING);

    private final boolean needsConsent;
    private final boolean byChannel;

    ConsentPurpose(boolean needsConsent, boolean byChannel) {
        this.needsConsent = needsConsent;
        this.byChannel = byChannel;
    }

    boolean needsConsent() {
        return needsConsent;
    }

    /// Whether one can agree to it on one channel and not on another.
    boolean isByChannel() {
        return byChannel;
    }

    /// As the wire has it.
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
