package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.RefreshOutcome.Refreshed;
import io.doorstep.identity.authentication.RefreshOutcome.Reused;
import io.doorstep.identity.authentication.RefreshOutcome.SignInAgain;
import io.doorstep.identity.session.Device;
import io.doorstep.identity.session.RotateRefreshToken;
import io.doorstep.identity.session.RotationOutcome;
import io.doorstep.kit.tenancy.Tenancy;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;

/// Gives a signed-in person new tokens for the refresh token.
@Component
class RefreshSession {

    private final RotateRefreshToken rotate;
    private final OpenSession openSession;
    private final TransactionOperations transaction;

    RefreshSession(RotateRefreshToken rotate, OpenSession openSession, TransactionOperations transaction) {
        this.rotate = rotate;
        this.openSession = openSession;
        this.transaction = transaction;
    }

    RefreshOutcome refresh(String refreshToken, Device device) {
        return rotate.findOrganization(refreshToken)
                .map(organization -> Tenancy.callAs(organization, () -> refreshWithin(refreshToken, device)))
                .orElseGet(SignInAgain::new);
    }

    private RefreshOutcome refreshWithin(String refreshToken, Device device) {
        return Objects.requireNonNull(transaction.execute(status -> rotateWithin(refreshToken, device, status)));
    }

    private RefreshOutcome rotateWithin(String refreshToken, Device device, TransactionStatus status) {
        return switch (rotate.rotate(refreshToken, device)) {
            case RotationOutcome.Rotated(var session) ->
                openSession.goOn(session).<RefreshOutcome>map(Refreshed::new).orElseGet(() -> {
                    status.setRollbackOnly();
                    return new SignInAgain();
                });
            case RotationOutcome.Reused _ -> new Reused();
            case RotationOutcome.Ended _, RotationOutcome.Unknown _ -> new SignInAgain();
        };
    }
}
