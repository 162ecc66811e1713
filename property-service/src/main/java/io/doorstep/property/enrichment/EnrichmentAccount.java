package io.doorstep.property.enrichment;

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
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class EnrichmentAccount extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Secret
    @Column
    @Convert(converter = EncryptedString.class)
    private String apiKey;

    @Column
    @Enumerated(EnumType.STRING)
    private AskMode mode;

    private int monthlyLimit;

    private @Nullable String trouble;

    @Column(updatable = false)
    private Instant createdAt;

    protected EnrichmentAccount() {}

    EnrichmentAccount(UUID id, String apiKey, EnrichmentAccountDraft draft, Instant now) {
        this.id = id;
        this.apiKey = apiKey;
        this.createdAt = now;
        become(draft);
    }

    /// Whatever was wrong is taken for mended.
    final void become(EnrichmentAccountDraft draft) {
        apiKey = draft.apiKey() == null ? apiKey : draft.apiKey();
        mode = draft.mode();
        monthlyLimit = draft.monthlyLimit();
        trouble = null;
    }

    void stop(String reason) {
        trouble = reason;
    }

    void goOn() {
        trouble = null;
    }

    int version() {
        return Objects.requireNonNull(version, "stored");
    }

    String apiKey() {
        return apiKey;
    }

    boolean asksOnPublish() {
        return mode == AskMode.ON_PUBLISH;
    }

    int monthlyLimit() {
        return monthlyLimit;
    }

    @Nullable
    String trouble() {
        return trouble;
    }

    EnrichmentAccountView view(int answersThisMonth) {
        return new EnrichmentAccountView(id, version(), mode, monthlyLimit, answersThisMonth, trouble, createdAt);
    }
}
