package io.doorstep.leadcrm.call;

import io.doorstep.kit.audit.Secret;
import io.doorstep.kit.crypto.EncryptedString;
import io.doorstep.kit.tenancy.TenantOwned;
import io.doorstep.leadcrm.hook.HookToken;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class PhoneAccount extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    @Enumerated(EnumType.STRING)
    private Provider provider;

    private @Nullable String space;

    @Column
    private String accountSid;

    @Secret
    @Column
    @Convert(converter = EncryptedString.class)
    private String token;

    @Secret
    @Column
    @Convert(converter = EncryptedString.class)
    private String signingKey;

    /// Each number that is ordered later gets it, so its hash alone would not do.
    @Secret
    @Column
    @Convert(converter = EncryptedString.class)
    private String hook;

    @Column(updatable = false)
    private Instant createdAt;

    protected PhoneAccount() {}

    PhoneAccount(UUID id, AccountDraft draft, HookToken hook, Instant now) {
        this.id = id;
        this.hook = hook.text();
        this.createdAt = now;
        become(draft);
    }

    final void become(AccountDraft draft) {
        provider = draft.provider();
        space = draft.space();
        accountSid = draft.accountSid();
        token = draft.token();
        signingKey = draft.signingKey();
    }

    boolean hasHook(HookToken wanted) {
        return wanted.hasHash(new HookToken(wanted.tenant(), hook).hash());
    }

    /// Where an operation of its own is.
    String address(CallSettings settings, String operation) {
        String api = settings.api(provider, Objects.requireNonNullElse(space, ""));
        return "%s/2010-04-01/Accounts/%s/%s.json".formatted(api, accountSid, operation);
    }

    String authorization() {
        byte[] plain = (accountSid + ":" + token).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(plain);
    }

    int version() {
        return Objects.requireNonNull(version, "stored");
    }

    String signingKey() {
        return signingKey;
    }

    String hook() {
        return hook;
    }

    AccountView view() {
        return new AccountView(id, version(), provider, space, accountSid, createdAt);
    }
}
