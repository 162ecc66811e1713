package io.doorstep.kit.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.security.GeneralSecurityException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/// The keys, from the installation's secrets.
@AutoConfiguration
class CryptoAutoConfiguration {

    @Bean
    FieldCipher fieldCipher(@Value("${doorstep.field-keyset}") String keyset) throws GeneralSecurityException {
        AeadConfig.register();
        return new FieldCipher(TinkJsonProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class));
    }

    @Bean
    EncryptedString encryptedString(FieldCipher cipher) {
        return new EncryptedString(cipher);
    }
}
