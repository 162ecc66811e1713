package io.doorstep.notification.sms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// @param retryDelays between tries, all within the life of a code
/// @param keepFor for how long it is known what became of a message
/// @param mailboxDomain where text messages go as mails while there is no provider; no real mail server knows it
/// @param twilio the provider, or who speaks as it does; absent, the mailbox takes its place
@Validated
@ConfigurationProperties("doorstep.sms")
record SmsSettings(
        @DefaultValue({"3s", "10s", "30s", "60s"}) List<Duration> retryDelays,
        @DefaultValue("90d") Duration keepFor,
        @DefaultValue("sms.invalid") String mailboxDomain,
        @Valid @Nullable Twilio twilio) {

    /// @param from the sender's number, or the SID of a messaging service
    record Twilio(
            @NotBlank String accountSid,
            @NotBlank String authToken,
            @NotBlank String from,
            @DefaultValue("https://api.twilio.com") URI url,
            @DefaultValue("5s") Duration timeout) {

        /// A record would print the token.
        @Override
        public String toString() {
            return "Twilio[" + accountSid + "]";
        }
    }
}
