package io.doorstep.identity.profile;

import io.doorstep.identity.membership.UserDirectory;
import io.doorstep.identity.membership.UserView;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads a person's profile; one who has said nothing has an empty one.
@Component
class FindProfile {

    private final Profiles profiles;
    private final UserDirectory users;
    private final InstantSource clock;

    FindProfile(Profiles profiles, UserDirectory users, InstantSource clock) {
        this.profiles = profiles;
        this.users = users;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ProfileView get(UUID userId) {
        UserView user = users.find(userId).orElseThrow();
        return profiles.findById(userId)
                .orElseGet(() -> new Profile(userId, clock.instant()))
                .view(user.name(), user.email());
    }
}
