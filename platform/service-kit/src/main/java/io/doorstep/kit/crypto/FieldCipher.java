package io.doorstep.kit.crypto;

import com.google.crypto.tink.Aead;
import io.doorstep.kit.tenancy.Tenancy;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/// Encrypts a field so that only its own tenant can read it; a rotated-out key still reads what it wrote.
public final class FieldCipher {

    private final Aead aead;

    FieldCipher(Aead aead) {
        this.aead = aead;
    }

    public String encrypt(String plain) {
        try {
            return Base64.getEncoder().encodeToString(aead.encrypt(plain.getBytes(StandardCharsets.UTF_8), owner()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The field cannot be encrypted", e);
        }
    }

    /// @throws IllegalStateException when it was encrypted for another tenant or by an unknown key
    public String decrypt(String encrypted) {
        try {
            return new String(aead.decrypt(Base64.getDecoder().decode(encrypted), owner()), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The field cannot be decrypted", e);
        }
    }

    /// @param place what the bytes are a part of, so that no part can be put in the place of another
    public byte[] encrypt(byte[] plain, String place) {
        try {
            return aead.encrypt(plain, ownerAt(place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The part cannot be encrypted", e);
        }
    }

    /// @throws IllegalStateException when it was encrypted for another tenant, another place or by an unknown key
    public byte[] decrypt(byte[] encrypted, String place) {
        try {
            return aead.decrypt(encrypted, ownerAt(place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The part cannot be decrypted", e);
        }
    }

    private static byte[] owner() {
        return Tenancy.current().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] ownerAt(String place) {
        return (Tenancy.current() + "/" + place).getBytes(StandardCharsets.UTF_8);
    }
}
