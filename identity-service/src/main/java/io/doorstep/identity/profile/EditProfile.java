package io.doorstep.identity.profile;

import io.doorstep.identity.membership.RenamePerson;
import io.doorstep.kit.web.ETags;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes a person's own profile.
@Component
class EditProfile {

    private final Profiles profiles;
    private final FindProfile findProfile;
    private final RenamePerson renamePerson;
    private final InstantSource clock;

    EditProfile(Profiles profiles, FindProfile findProfile, RenamePerson renamePerson, InstantSource clock) {
        this.profiles = profiles;
        this.findProfile = findProfile;
        this.renamePerson = renamePerson;
        this.clock = clock;
    }

    @Transactional
    public ProfileView edit(UUID userId, ProfileEdit edit, @Nullable String ifMatch) {
        ETags.check(ifMatch, findProfile.get(userId).version());
        Profile profile = profiles.findById(userId).orElseGet(() -> new Profile(userId, clock.instant()));
        profile.apply(edit, clock.instant());
        profiles.saveAndFlush(profile);
        if (edit.name() != null) {
            renamePerson.rename(userId, edit.name());
        }
        return findProfile.get(userId);
    }
}
