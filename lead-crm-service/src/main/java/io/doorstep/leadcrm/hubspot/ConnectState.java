package io.doorstep.leadcrm.hubspot;

import io.doorstep.kit.crypto.FieldCipher;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// What goes to HubSpot with a user and comes back with them: sealed, so that nobody else can make or use it.
record ConnectState(UUID connection, String user, Instant until, String nonce) {

    private static final Duration GOOD_FOR = Duration.ofMinutes(15);
    private static final String PLACE = "hubspot-consent";
    private static final String BETWEEN = "\n";

    static ConnectState of(UUID connection, String user, String nonce, Instant now) {
        return new ConnectState(connection, user, now.plus(GOOD_FOR), nonce);
    }

    String seal(FieldCipher cipher) {
        String plain = String.join(BETWEEN, connection.toString(), user, until.toString(), nonce);
        byte[] sealed = cipher.encrypt(plain.getBytes(StandardCharsets.UTF_8), PLACE);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /// @return nothing for what was not sealed here for this business
    static Optional<ConnectState> open(String sealed, FieldCipher cipher) {
        try {
            byte[] plain = cipher.decrypt(Base64.getUrlDecoder().decode(sealed), PLACE);
            String[] parts = new String(plain, StandardCharsets.UTF_8).split(BETWEEN);
            return Optional.of(
                    new ConnectState(UUID.fromString(parts[0]), parts[1], Instant.parse(parts[2]), parts[3]));
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            return Optional.empty();
        }
    }

    boolean isFor(UUID wanted, String caller, Instant now) {
        return connection.equals(wanted) && user.equals(caller) && now.isBefore(until);
    }
}
