package io.doorstep.identity.authentication;

import io.doorstep.identity.membership.MemberView;
import io.doorstep.identity.organization.OrganizationView;
import java.time.Duration;

/// Somebody who is signed in to an organization, with the tokens to go on with.
record SignedIn(
        OrganizationView organization, MemberView member, String accessToken, String refreshToken, Duration expiresIn) {

    /// A record would print the tokens.
    @Override
    public String toString() {
        return "SignedIn[" + member.userId() + "]";
    }
}
