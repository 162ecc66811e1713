package io.doorstep.leadcrm.analytics;

import org.jspecify.annotations.Nullable;

/// What became of some leads.
///
/// @param key what they have in common: a source, a campaign, an agent's id
/// @param prompt how many were contacted within five minutes
/// @param medianSeconds from capture to first contact, of those that were contacted
public record LeadGroup(
        String key,
        long leads,
        long contacted,
        long won,
        long lost,
        long prompt,
        @Nullable Long medianSeconds,
        @Nullable Long p90Seconds) {

    /// Won of all, in ten-thousandths.
    public long conversionBasisPoints() {
        return BasisPoints.of(won, leads);
    }

    /// Of all leads, in ten-thousandths: one that nobody contacted was not contacted within five minutes.
    public long promptBasisPoints() {
        return BasisPoints.of(prompt, leads);
    }
}
