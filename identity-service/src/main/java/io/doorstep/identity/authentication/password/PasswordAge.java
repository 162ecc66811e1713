package io.doorstep.identity.authentication.password;

import io.doorstep.identity.policy.FindPolicy;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Whether somebody's password is too old for the bound organization.
@Component
public class PasswordAge {

    private final PasswordCredentials credentials;
    private final FindPolicy findPolicy;
    private final InstantSource clock;

    PasswordAge(PasswordCredentials credentials, FindPolicy findPolicy, InstantSource clock) {
        this.credentials = credentials;
        this.findPolicy = findPolicy;
        this.clock = clock;
    }

    public boolean isOver(UUID userId) {
        return credentials
                .find(userId)
                .filter(credential ->
                        findPolicy.current().password().hasExpired(credential.changedAt(), clock.instant()))
                .isPresent();
    }
}
