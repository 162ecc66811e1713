package io.doorstep.identity.apikey;

import io.doorstep.identity.access.Permission;
import io.doorstep.identity.apikey.CreateApiKeyOutcome.AlreadyExpired;
import io.doorstep.identity.apikey.CreateApiKeyOutcome.BeyondOwnPermissions;
import io.doorstep.identity.apikey.CreateApiKeyOutcome.Created;
import io.doorstep.identity.apikey.CreateApiKeyOutcome.UnknownPermission;
import io.doorstep.identity.secret.Secrets;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.Scope;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes an API key with permissions that the signed-in user has too.
@Component
class CreateApiKey {

    private final ApiKeys keys;
    private final Secrets secrets;
    private final Ids ids;
    private final InstantSource clock;
    private final ExpireApiKey expireApiKey;
    private final ApplicationEventPublisher events;

    CreateApiKey(
            ApiKeys keys,
            Secrets secrets,
            Ids ids,
            InstantSource clock,
            ExpireApiKey expireApiKey,
            ApplicationEventPublisher events) {
        this.keys = keys;
        this.secrets = secrets;
        this.ids = ids;
        this.clock = clock;
        this.expireApiKey = expireApiKey;
        this.events = events;
    }

    @Transactional
    CreateApiKeyOutcome create(NewApiKey wanted) {
        Caller creator = Caller.current();
        Instant now = clock.instant();
        for (String permission : wanted.permissions()) {
            if (Permission.find(permission).isEmpty()) {
                return new UnknownPermission(permission);
            }
            if (creator.permissions().get(permission) != Scope.ALL) {
                return new BeyondOwnPermissions(permission);
            }
        }
        if (wanted.expiresAt() != null && !wanted.expiresAt().isAfter(now)) {
            return new AlreadyExpired();
        }
        KeyText text = KeyText.of(secrets.name(), secrets.next(""));
        ApiKeyView created = keys.save(new ApiKey(ids.next(), wanted, text, creator.userId(), now))
                .view();
        expireApiKey.scheduleFor(created);
        events.publishEvent(new ApiKeyCreated(created));
        return new Created(created, text.text());
    }
}
