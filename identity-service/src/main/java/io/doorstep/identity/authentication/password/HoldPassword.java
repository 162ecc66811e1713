package io.doorstep.identity.authentication.password;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps a password from being replaced while a session is opened by it: whoever replaces it comes before, and the
/// session is not opened, or after, and ends it.
@Component
public class HoldPassword {

    private final PasswordCredentials credentials;

    HoldPassword(PasswordCredentials credentials) {
        this.credentials = credentials;
    }

    /// @return false when another has taken the place of the one that was shown
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean holdAsShown(UUID userId, Instant shownAt) {
        return credentials
                .holdPresent(userId)
                .filter(since -> !since.isAfter(shownAt))
                .isPresent();
    }
}
