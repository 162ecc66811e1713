package io.doorstep.identity.authentication.passkey;

import io.doorstep.identity.authentication.account.AccountChange;
import io.doorstep.identity.authentication.account.AccountChanged;
import io.doorstep.kit.web.ETags;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a person may do with the own passkeys.
@Component
class OwnPasskeys {

    private final Passkeys passkeys;
    private final ApplicationEventPublisher events;

    OwnPasskeys(Passkeys passkeys, ApplicationEventPublisher events) {
        this.passkeys = passkeys;
        this.events = events;
    }

    List<Passkey> list(UUID userId) {
        return passkeys.listOf(userId);
    }

    Optional<Passkey> find(UUID userId, UUID id) {
        return passkeys.listOf(userId).stream()
                .filter(passkey -> passkey.id().equals(id))
                .findFirst();
    }

    /// @return empty when this person has no such passkey
    @Transactional
    public Optional<Passkey> rename(UUID userId, UUID id, String name, @Nullable String ifMatch) {
        passkeys.lock(userId);
        return find(userId, id).flatMap(passkey -> {
            ETags.check(ifMatch, passkey.version());
            passkeys.rename(id, name);
            return find(userId, id);
        });
    }

    /// @return false when this person has no such passkey
    @Transactional
    public boolean remove(UUID userId, UUID id) {
        boolean removed = passkeys.remove(id, userId);
        if (removed) {
            events.publishEvent(new AccountChanged(userId, AccountChange.PASSKEY_REMOVED));
        }
        return removed;
    }
}
