package io.doorstep.identity.authentication;

import java.util.Set;
import java.util.UUID;

/// @param expiresIn seconds until the access token expires
/// @param next where the person goes: `onboarding` when the organization has just been made, else `dashboard`
record SignedInResponse(
        OrganizationResponse organization,
        UserResponse user,
        String accessToken,
        String refreshToken,
        String tokenType,
        long expiresIn,
        String next)
        implements LogInResponse {

    record OrganizationResponse(UUID id, String slug, String name) {}

    record UserResponse(UUID id, String email, String name, Set<String> roles) {}

    static SignedInResponse of(SignedIn signedIn) {
        return of(signedIn, "dashboard");
    }

    static SignedInResponse ofFounder(SignedIn signedIn) {
        return of(signedIn, "onboarding");
    }

    private static SignedInResponse of(SignedIn signedIn, String next) {
        var organization = signedIn.organization();
        var member = signedIn.member();
        return new SignedInResponse(
                new OrganizationResponse(organization.id(), organization.slug(), organization.name()),
                new UserResponse(member.userId(), member.email(), member.name(), member.roles()),
                signedIn.accessToken(),
                signedIn.refreshToken(),
                "Bearer",
                signedIn.expiresIn().toSeconds(),
                next);
    }
}
