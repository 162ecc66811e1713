package io.doorstep.identity.authentication.password;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Knows which passwords somebody has had.
@Component
class PasswordHistory {

    /// As many as any policy may ask for.
    static final int LONGEST = 24;

    private final PasswordCredentials credentials;
    private final PasswordHashing hashing;

    PasswordHistory(PasswordCredentials credentials, PasswordHashing hashing) {
        this.credentials = credentials;
        this.hashing = hashing;
    }

    /// @param last how many to look at, the present one among them
    boolean holds(UUID userId, String password, int last) {
        return Stream.concat(
                        credentials.find(userId).map(PasswordCredential::hash).stream(),
                        credentials.listPast(userId, last).stream())
                .limit(last)
                .anyMatch(hash -> hashing.matches(password, hash));
    }
}
