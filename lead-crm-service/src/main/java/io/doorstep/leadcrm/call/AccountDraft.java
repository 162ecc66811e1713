package io.doorstep.leadcrm.call;

import org.jspecify.annotations.Nullable;

/// An account at a provider, as somebody gives it.
///
/// @param space the name that the customer's SignalWire address begins with; absent for Twilio
/// @param accountSid the project's or account's id
/// @param signingKey what webhooks are signed with
record AccountDraft(Provider provider, @Nullable String space, String accountSid, String token, String signingKey) {

    @Override
    public String toString() {
        return "AccountDraft of " + provider;
    }
}
