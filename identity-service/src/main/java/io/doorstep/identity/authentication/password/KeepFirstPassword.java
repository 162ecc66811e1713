package io.doorstep.identity.authentication.password;

import io.doorstep.identity.membership.FirstPasswords;
import io.doorstep.kit.web.Problems;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

@Component
class KeepFirstPassword implements FirstPasswords {

    private final PasswordHashing hashing;
    private final PasswordCredentials credentials;

    KeepFirstPassword(PasswordHashing hashing, PasswordCredentials credentials) {
        this.hashing = hashing;
        this.credentials = credentials;
    }

    @Override
    public Consumer<UUID> prepare(String password) {
        String hash = hashing.inTurn(() -> hashing.hash(password), KeepFirstPassword::refuse);
        return userId -> credentials.store(userId, hash);
    }

    private static String refuse() {
        throw Problems.of(
                HttpStatus.SERVICE_UNAVAILABLE, "busy", "Too many are signing in at this moment. Try again shortly.");
    }
}
