package io.doorstep.identity.profile;

import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.web.ETags;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The caller's own profile.
@RestController
@RequestMapping("/api/v1/auth/profile")
class ProfileController {

    private final FindProfile findProfile;
    private final EditProfile editProfile;

    ProfileController(FindProfile findProfile, EditProfile editProfile) {
        this.findProfile = findProfile;
        this.editProfile = editProfile;
    }

    @GetMapping
    @OpenToAll(because = "each signed-in person may see the own profile")
    ResponseEntity<ProfileResponse> getProfile() {
        return answer(findProfile.get(Caller.current().userId()));
    }

    @PatchMapping
    @OpenToAll(because = "each signed-in person may change the own profile")
    ResponseEntity<ProfileResponse> editProfile(
            @Valid @RequestBody EditProfileRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return answer(editProfile.edit(Caller.current().userId(), request.toEdit(), ifMatch));
    }

    private static ResponseEntity<ProfileResponse> answer(ProfileView profile) {
        return ResponseEntity.ok().eTag(ETags.of(profile.version())).body(ProfileResponse.of(profile));
    }

    record ProfileResponse(
            UUID id,
            String name,
            String email,
            @Nullable String phone,
            @Nullable String jobTitle,
            @Nullable String locale,
            @Nullable String timezone) {

        static ProfileResponse of(ProfileView profile) {
            return new ProfileResponse(
                    profile.userId(),
                    profile.name(),
                    profile.email(),
                    profile.phone(),
                    profile.jobTitle(),
                    profile.locale(),
                    profile.timezone());
        }
    }
}
