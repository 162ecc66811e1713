package io.doorstep.leadcrm.hubspot;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Gives the token that HubSpot is called with, a fresh one in time; one at a time fetches it.
@Component
class GetAccess {

    private static final Duration IN_TIME = Duration.ofMinutes(1);
    private static final Duration LONGEST_REFRESH = Duration.ofSeconds(30);
    private static final Duration SHORTLY = Duration.ofSeconds(1);

    private final HubSpotConnections connections;
    private final Tokens tokens;
    private final AskTokens askTokens;
    private final EndAccess endAccess;
    private final InstantSource clock;

    GetAccess(
            HubSpotConnections connections,
            Tokens tokens,
            AskTokens askTokens,
            EndAccess endAccess,
            InstantSource clock) {
        this.connections = connections;
        this.tokens = tokens;
        this.askTokens = askTokens;
        this.endAccess = endAccess;
        this.clock = clock;
    }

    Access get(UUID connectionId) {
        HubSpotConnection connection = connections
                .findById(connectionId)
                .filter(HubSpotConnection::isConnected)
                .orElse(null);
        Tokens.Kept kept = connection == null ? null : tokens.find(connectionId).orElse(null);
        if (connection == null || kept == null) {
            return new Access.Ended();
        }
        Instant now = clock.instant();
        if (kept.restingUntil() != null && now.isBefore(kept.restingUntil())) {
            return new Access.Later(kept.restingUntil());
        }
        if (isGood(kept, now)) {
            return new Access.Ready(kept.accessToken());
        }
        return tokens.beginRefresh(connectionId, now, now.plus(LONGEST_REFRESH))
                ? tokens.find(connectionId)
                        .map(latest -> refresh(connection, latest, now))
                        .orElseGet(Access.Ended::new)
                : new Access.Later(now.plus(SHORTLY));
    }

    private static boolean isGood(Tokens.Kept kept, Instant now) {
        return now.plus(IN_TIME).isBefore(kept.goodUntil());
    }

    /// @param kept read by the only one who refreshes: another may have done so just before, and a refresh token is
    /// good once
    private Access refresh(HubSpotConnection connection, Tokens.Kept kept, Instant now) {
        if (isGood(kept, now)) {
            tokens.endRefresh(connection.id());
            return new Access.Ready(kept.accessToken());
        }
        return switch (askTokens.refresh(connection, kept.refreshToken())) {
            case AskTokens.Outcome.Got got -> {
                tokens.store(connection.id(), got.granted(), now);
                yield new Access.Ready(got.granted().accessToken());
            }
            case AskTokens.Outcome.NotNow(var rest) -> {
                tokens.endRefresh(connection.id());
                yield new Access.Later(now.plus(rest));
            }
            case AskTokens.Outcome.Refused(var reason) -> {
                endAccess.end(connection.id(), reason);
                yield new Access.Ended();
            }
        };
    }

    /// HubSpot did not take the token: another one is fetched, unless this one was new.
    void refused(UUID connection) {
        Instant now = clock.instant();
        boolean wasNew = tokens.find(connection)
                .filter(kept -> now.isBefore(kept.issuedAt().plus(IN_TIME)))
                .isPresent();
        if (wasNew) {
            endAccess.end(connection, "HubSpot does not take a token that it has just made");
        } else {
            tokens.expire(connection);
        }
    }
}
