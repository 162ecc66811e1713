package io.doorstep.property.feed;

import io.doorstep.kit.audit.Secret;
import io.doorstep.kit.crypto.EncryptedString;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class Feed extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    private String name;

    @Column
    private String resource;

    @Column
    @Enumerated(EnumType.STRING)
    private FeedAccess access;

    @Secret
    @Column
    @Convert(converter = EncryptedString.class)
    private String secret;

    private @Nullable String tokenUrl;
    private @Nullable String clientId;
    private @Nullable String scope;
    private @Nullable String filter;
    private int pageSize;
    private int pauseMinutes;
    private boolean paused;

    @Column(updatable = false)
    private Instant createdAt;

    protected Feed() {}

    Feed(UUID id, String secret, FeedDraft draft, Instant now) {
        this.id = id;
        this.secret = secret;
        this.createdAt = now;
        become(draft);
    }

    final void become(FeedDraft draft) {
        name = draft.name();
        resource = draft.resource().toString();
        access = draft.access();
        secret = draft.secret() == null ? secret : draft.secret();
        tokenUrl = draft.tokenUrl() == null ? null : draft.tokenUrl().toString();
        clientId = draft.clientId();
        scope = draft.scope();
        filter = draft.filter();
        pageSize = draft.pageSize();
        pauseMinutes = draft.pauseMinutes();
        paused = draft.paused();
    }

    /// Whether it would tell of other records.
    boolean asksOtherwise(FeedDraft draft) {
        return !resource.equals(draft.resource().toString()) || !Objects.equals(filter, draft.filter());
    }

    UUID id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    String name() {
        return name;
    }

    boolean isPaused() {
        return paused;
    }

    int pageSize() {
        return pageSize;
    }

    Duration pause() {
        return Duration.ofMinutes(pauseMinutes);
    }

    FeedAccount account() {
        return new FeedAccount(
                URI.create(resource),
                access,
                secret,
                tokenUrl == null ? null : URI.create(tokenUrl),
                clientId,
                scope,
                filter);
    }

    FeedView view() {
        return new FeedView(
                id,
                version(),
                name,
                resource,
                access,
                tokenUrl,
                clientId,
                scope,
                filter,
                pageSize,
                pauseMinutes,
                paused,
                createdAt);
    }
}
