package io.doorstep.identity.oauth;

import io.doorstep.identity.access.Permission;
import io.doorstep.identity.secret.Secret;
import io.doorstep.identity.secret.Secrets;
import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.security.Caller;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells the caller what a program wants, and lets the caller allow it.
@Component
public class GiveConsent {

    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final OAuthGrants grants;
    private final ScopesNow scopesNow;
    private final OAuthSettings settings;
    private final Secrets secrets;
    private final Ids ids;
    private final InstantSource clock;
    private final Audit audit;

    GiveConsent(
            OAuthGrants grants,
            ScopesNow scopesNow,
            OAuthSettings settings,
            Secrets secrets,
            Ids ids,
            InstantSource clock,
            Audit audit) {
        this.grants = grants;
        this.scopesNow = scopesNow;
        this.settings = settings;
        this.secrets = secrets;
        this.ids = ids;
        this.clock = clock;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<AskedScope> ask(ConsentWish wish) {
        Set<String> given =
                scopesNow.of(wish.scopes(), wish.client(), Caller.current().userId());
        return wish.scopes().stream()
                .sorted()
                .flatMap(scope -> Permission.find(scope).stream())
                .map(scope -> new AskedScope(scope.key(), scope.description(), given.contains(scope.key())))
                .toList();
    }

    /// @return the code; empty when the caller has none of what is wanted to give
    @Transactional
    public Optional<String> give(ConsentWish wish) {
        UUID person = Caller.current().userId();
        Set<String> scopes = scopesNow.of(wish.scopes(), wish.client(), person);
        return scopes.isEmpty() ? Optional.empty() : Optional.of(allow(wish, person, scopes));
    }

    private String allow(ConsentWish wish, UUID person, Set<String> scopes) {
        Instant now = clock.instant();
        grants.forgetDeadOf(wish.client().id(), now.minus(REMEMBERED));
        Secret code = secrets.next("oac_");
        var grant = grants.save(new OAuthGrant(ids.next(), wish, person, scopes, code, settings, now));
        audit.record(
                "allow",
                "OAuthGrant",
                grant.id(),
                Map.of(
                        "clientId", wish.client().id(),
                        "client", wish.client().name(),
                        "scopes",
                                String.join(
                                        " ", grant.scopes().stream().sorted().toList())));
        return code.text();
    }

    /// @param description what it allows, in words
    /// @param given false where the caller lacks it, so that it cannot be given
    public record AskedScope(String name, String description, boolean given) {}
}
