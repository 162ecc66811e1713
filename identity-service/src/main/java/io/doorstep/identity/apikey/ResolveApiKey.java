package io.doorstep.identity.apikey;

import io.doorstep.identity.membership.FindMember;
import io.doorstep.identity.membership.MemberRights;
import io.doorstep.identity.membership.MemberView;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds out whose a key is and what it may do now.
@Component
public class ResolveApiKey {

    private final ApiKeys keys;
    private final FindMember findMember;
    private final MemberRights rights;
    private final JdbcClient jdbc;
    private final InstantSource clock;

    ResolveApiKey(ApiKeys keys, FindMember findMember, MemberRights rights, JdbcClient jdbc, InstantSource clock) {
        this.keys = keys;
        this.findMember = findMember;
        this.rights = rights;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Needs no tenant: tells whose key has this prefix, whether or not the secret is right.
    @Transactional(readOnly = true)
    public Optional<UUID> findOrganization(String key) {
        return KeyText.parse(key).flatMap(text -> jdbc.sql("select organization_of_api_key(:prefix)")
                .param("prefix", text.prefix())
                .query(UUID.class)
                .optional());
    }

    /// @return empty when the key is wrong, expired or revoked, or its maker is gone
    @Transactional
    public Optional<KeyHolder> resolve(String key) {
        return KeyText.parse(key)
                .flatMap(
                        text -> keys.findByPrefix(text.prefix()).filter(known -> known.opensFor(text, clock.instant())))
                .map(ApiKey::view)
                .flatMap(known -> findMember
                        .find(known.createdBy())
                        .filter(MemberView::isActive)
                        .map(maker -> used(known, maker)));
    }

    private KeyHolder used(ApiKeyView key, MemberView maker) {
        jdbc.sql("update api_key set last_used_at = greatest(last_used_at, :now) where id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", key.id())
                .update();
        Set<String> permissions = new TreeSet<>(key.permissions());
        permissions.retainAll(rights.of(maker).grants().texts());
        return new KeyHolder(key.id(), key.name(), permissions);
    }

    /// A program with a good key.
    ///
    /// @param permissions those of the key that its maker still has
    public record KeyHolder(UUID apiKeyId, String name, Set<String> permissions) {}
}
