package io.doorstep.identity.federation;

import io.doorstep.identity.membership.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a provider says of a person.
///
/// @param subject under which the provider will know the person the next time too
/// @param emailVerified whether the provider has made sure of the address
/// @param authoritative whether the provider is the one that hosts the address
/// @param provedAt when the person proved it to the provider, not longer ago than [#LONG_AGO]
record Vouched(
        String subject,
        @Nullable String email,
        boolean emailVerified,
        boolean authoritative,
        @Nullable String name,
        Instant provedAt) {

    /// Longer ago is all the same: nothing that needs a fresh proof is open.
    static final Duration LONG_AGO = Duration.ofMinutes(10);

    private static final int LONGEST_ADDRESS = 254;
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s\\p{Cntrl}@\"<>(),:;\\\\\\[\\]]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    /// The address, if the provider has made sure of it and mails can be sent to it.
    Optional<EmailAddress> verifiedEmail() {
        return Optional.ofNullable(email)
                .filter(address -> emailVerified && address.length() <= LONGEST_ADDRESS)
                .filter(ADDRESS.asMatchPredicate())
                .map(EmailAddress::new);
    }

    static Instant provedAt(@Nullable Instant said, Instant now) {
        if (said == null || said.isAfter(now)) {
            return now;
        }
        Instant longAgo = now.minus(LONG_AGO);
        return said.isBefore(longAgo) ? longAgo : said;
    }

    /// A record would print the person.
    @Override
    public String toString() {
        return "Vouched";
    }
}
