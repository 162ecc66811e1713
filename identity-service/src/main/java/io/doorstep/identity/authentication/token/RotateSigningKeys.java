package io.doorstep.identity.authentication.token;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets the next key sign and publishes another; what was signed before stays good for its time.
@Component
class RotateSigningKeys {

    private final SigningKeyRows rows;
    private final SigningSettings settings;
    private final InstantSource clock;

    RotateSigningKeys(SigningKeyRows rows, SigningSettings settings, InstantSource clock) {
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    void rotate() {
        rows.lock();
        rotateLocked(clock.instant());
    }

    @Transactional
    void rotateWhenDue() {
        rows.lock();
        Instant now = clock.instant();
        rows.deleteRetiredBefore(now.minus(settings.publishRetiredFor()));
        boolean due = rows.activeSince()
                .map(since -> !now.isBefore(since.plus(settings.rotateAfter())))
                .orElse(false);
        if (due) {
            rotateLocked(now);
        }
    }

    /// The first start of an installation has no keys yet.
    @Transactional
    void makeMissing() {
        rows.lock();
        Instant now = clock.instant();
        for (KeyState state : new KeyState[] {KeyState.ACTIVE, KeyState.NEXT}) {
            if (rows.findPrivate(state).isEmpty()) {
                rows.create(state, now);
            }
        }
    }

    private void rotateLocked(Instant now) {
        rows.retireActive(now);
        rows.activateNext(now);
        rows.create(KeyState.NEXT, now);
    }
}
