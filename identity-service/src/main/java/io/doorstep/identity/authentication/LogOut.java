package io.doorstep.identity.authentication;

import io.doorstep.identity.session.EndSession;
import io.doorstep.identity.session.RotateRefreshToken;
import io.doorstep.kit.tenancy.Tenancy;
import org.springframework.stereotype.Component;

/// Ends the session of a refresh token; one that is unknown has nothing to end.
@Component
class LogOut {

    private final RotateRefreshToken tokens;
    private final EndSession endSession;

    LogOut(RotateRefreshToken tokens, EndSession endSession) {
        this.tokens = tokens;
        this.endSession = endSession;
    }

    void logOut(String refreshToken) {
        tokens.findOrganization(refreshToken)
                .ifPresent(organization ->
                        Tenancy.runAs(organization, () -> endSession.endByRefreshToken(refreshToken, "logged out")));
    }
}
