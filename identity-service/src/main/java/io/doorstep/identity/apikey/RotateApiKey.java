package io.doorstep.identity.apikey;

import io.doorstep.identity.apikey.RotateApiKeyOutcome.NoSuchKey;
import io.doorstep.identity.apikey.RotateApiKeyOutcome.OverlapOutOfRange;
import io.doorstep.identity.apikey.RotateApiKeyOutcome.Refused;
import io.doorstep.identity.apikey.RotateApiKeyOutcome.ReplacedBefore;
import io.doorstep.identity.apikey.RotateApiKeyOutcome.Rotated;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes a new key in place of another, which goes on for a while so that programs can change over.
@Component
class RotateApiKey {

    private static final Duration USUAL_OVERLAP = Duration.ofDays(1);
    private static final Duration LONGEST_OVERLAP = Duration.ofDays(30);

    private final ApiKeys keys;
    private final CreateApiKey createApiKey;
    private final ExpireApiKey expireApiKey;
    private final InstantSource clock;

    RotateApiKey(ApiKeys keys, CreateApiKey createApiKey, ExpireApiKey expireApiKey, InstantSource clock) {
        this.keys = keys;
        this.createApiKey = createApiKey;
        this.expireApiKey = expireApiKey;
        this.clock = clock;
    }

    @Transactional
    RotateApiKeyOutcome rotate(UUID id, @Nullable Instant oldKeyExpiresAt) {
        Instant now = clock.instant();
        Instant end = Objects.requireNonNullElse(oldKeyExpiresAt, now.plus(USUAL_OVERLAP));
        if (end.isBefore(now) || end.isAfter(now.plus(LONGEST_OVERLAP))) {
            return new OverlapOutOfRange(now.plus(LONGEST_OVERLAP));
        }
        return keys.lockGood(id)
                .filter(key -> !key.hasExpired(now))
                .map(old -> replaced(old, end))
                .orElseGet(NoSuchKey::new);
    }

    private RotateApiKeyOutcome replaced(ApiKey old, Instant end) {
        ApiKeyView known = old.view();
        if (known.replacedBy() != null) {
            return new ReplacedBefore(known.replacedBy());
        }
        return switch (createApiKey.create(new NewApiKey(known.name(), known.permissions(), known.expiresAt()))) {
            case CreateApiKeyOutcome.Created(var key, var text) -> {
                old.giveWayTo(key.id(), end);
                expireApiKey.scheduleFor(old.view());
                yield new Rotated(key, text);
            }
            case CreateApiKeyOutcome.UnknownPermission(var permission) -> new Refused(permission);
            case CreateApiKeyOutcome.BeyondOwnPermissions(var permission) -> new Refused(permission);
            case CreateApiKeyOutcome.AlreadyExpired _ -> new NoSuchKey();
        };
    }
}
