package io.doorstep.identity.policy.web;

import io.doorstep.identity.policy.PasswordRules;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/// The whole policy, which replaces the one before.
record PolicyRequest(
        @Valid @NotNull PasswordRequest password,
        @Valid @NotNull SessionRequest session) {

    /// @param history so many of the last passwords may not come again
    /// @param expiryDays absent, passwords do not expire
    record PasswordRequest(
            @Min(10) @Max(64) int minLength,
            @Min(64) @Max(128) int maxLength,
            boolean upperCase,
            boolean lowerCase,
            boolean digit,
            boolean symbol,
            @Min(1) @Max(24) int history,
            @Min(1) @Max(1000) @Nullable Integer expiryDays) {

        PasswordRules toRules() {
            return new PasswordRules(minLength, maxLength, upperCase, lowerCase, digit, symbol, history, expiryDays);
        }
    }

    /// @param idleMinutes absent, as the installation has it; less than an access token lives would end nobody sooner
    record SessionRequest(
            @Min(15) @Max(129_600) @Nullable Integer idleMinutes,
            @Min(15) @Max(525_600) @Nullable Integer absoluteMinutes) {

        @AssertTrue(message = "absoluteMinutes must not be less than idleMinutes")
        boolean isConsistent() {
            return idleMinutes == null || absoluteMinutes == null || absoluteMinutes >= idleMinutes;
        }
    }
}
