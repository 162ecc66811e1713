package io.doorstep.leadcrm.enrichment;

import org.jspecify.annotations.Nullable;

/// Every way in which the test of a key can end.
sealed interface AccountTest {

    /// It is taken.
    ///
    /// @param creditsLeft absent when the provider does not say
    record Works(@Nullable Integer creditsLeft) implements AccountTest {}

    /// It is not, or nobody can say now.
    record Fails(String reason) implements AccountTest {}
}
