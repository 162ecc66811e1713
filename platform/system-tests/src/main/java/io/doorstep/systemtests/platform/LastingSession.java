package io.doorstep.systemtests.platform;

import io.doorstep.systemtests.platform.Answer.UnexpectedAnswer;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Supplier;

/// An owner who signs in again before the token ends; while nobody can sign in, the old token goes on.
public final class LastingSession implements Supplier<Api> {

    private static final Duration LIFE = Duration.ofMinutes(4);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(15);

    private final Installation installation;
    private Business business;
    private long renewal = in(LIFE);

    public LastingSession(Installation installation, Business business) {
        this.installation = installation;
        this.business = business;
    }

    @Override
    public Api get() {
        return current().owner();
    }

    /// The business, whose owner stays signed in.
    public Business business() {
        Business now = current();
        return new Business(
                now.organizationId(),
                now.slug(),
                now.ownerId(),
                now.email(),
                now.accessToken(),
                Api.at(installation.gateway()).as(() -> current().accessToken()));
    }

    private synchronized Business current() {
        if (System.nanoTime() - renewal > 0) {
            renewal = in(BETWEEN_TRIES);
            try {
                business = business.signInAgain(installation);
                renewal = in(LIFE);
            } catch (UnexpectedAnswer | UncheckedIOException _) {
                // identity is down just now, and the token still holds for minutes
            }
        }
        return business;
    }

    private static long in(Duration duration) {
        return System.nanoTime() + duration.toNanos();
    }
}
