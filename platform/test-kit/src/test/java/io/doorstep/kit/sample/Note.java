package io.doorstep.kit.sample;

import io.doorstep.kit.audit.Secret;
import io.doorstep.kit.crypto.EncryptedString;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A note with a secret.
@Entity
public class Note extends TenantOwned {

    @Id
    private UUID id;

    private String text;

    @Secret
    @Convert(converter = EncryptedString.class)
    private @Nullable String secret;

    @Version
    private @Nullable Integer version;

    protected Note() {}

    public Note(UUID id, String text, @Nullable String secret) {
        this.id = id;
        this.text = text;
        this.secret = secret;
    }

    public UUID id() {
        return id;
    }

    public String text() {
        return text;
    }

    public @Nullable String secret() {
        return secret;
    }

    public int version() {
        return version == null ? 0 : version;
    }

    void rewrite(String newText) {
        this.text = newText;
    }
}
