package io.doorstep.gateway.authentication;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where credentials are verified, and for how long that is remembered.
///
/// @param identity such as `http://localhost:8081`, or `lb://identity`
/// @param secret with which this gateway asks identity for tokens
/// @param clockSkew by which a token's times may be off, at most a minute
/// @param refreshKeysEvery how often signing keys are read again, so that a withdrawn one stops working
/// @param refreshKeysAtMost how often an unknown key id may cause a reading
/// @param keepKeysFor how long keys count while identity is away
/// @param rememberKeysFor how long a validated API key is not asked about again
/// @param forgetUnknownAfter how long an unknown API key is refused without asking
/// @param renewBefore how long before its end a token given for a key is renewed
/// @param patience with identity
/// @param maxTokens remembered at the same time
@ConfigurationProperties("doorstep.authentication")
record AuthenticationSettings(
        @DefaultValue("http://localhost:8081") String identity,
        @DefaultValue("") String secret,
        @DefaultValue("30s") Duration clockSkew,
        @DefaultValue("1m") Duration refreshKeysEvery,
        @DefaultValue("10s") Duration refreshKeysAtMost,
        @DefaultValue("24h") Duration keepKeysFor,
        @DefaultValue("1h") Duration rememberKeysFor,
        @DefaultValue("10s") Duration forgetUnknownAfter,
        @DefaultValue("1m") Duration renewBefore,
        @DefaultValue("3s") Duration patience,
        @DefaultValue("100000") int maxTokens) {

    private static final Duration MOST_SKEW = Duration.ofSeconds(60);

    AuthenticationSettings {
        if (clockSkew.compareTo(MOST_SKEW) > 0) {
            throw new IllegalArgumentException("doorstep.authentication.clock-skew may be at most 60s");
        }
    }
}
