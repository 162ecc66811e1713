package io.doorstep.kit.crypto;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/// Keeps a text field encrypted in its column: `@Convert(converter = EncryptedString.class)`.
@Converter
public class EncryptedString implements AttributeConverter<@Nullable String, @Nullable String> {

    private final FieldCipher cipher;

    public EncryptedString(FieldCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable String plain) {
        return plain == null ? null : cipher.encrypt(plain);
    }

    @Override
    public @Nullable String convertToEntityAttribute(@Nullable String encrypted) {
        return encrypted == null ? null : cipher.decrypt(encrypted);
    }
}
