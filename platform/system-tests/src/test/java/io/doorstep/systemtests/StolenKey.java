package io.doorstep.systemtests;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.nimbusds.jose.jwk.RSAKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.ParseException;
import java.util.Base64;

/// The key with which the running platform signs its tokens, as only the database and the installation's secrets
/// together give it away: so that bad tokens can be signed well.
final class StolenKey {

    private static final String OWNER = "00000000-0000-0000-0000-000000000001";

    private StolenKey() {}

    static RSAKey take() {
        String encrypted =
                new OwnersDatabase("identity").read("select private_jwk from signing_key where state = 'ACTIVE'");
        try {
            AeadConfig.register();
            Aead cipher = TinkJsonProtoKeysetFormat.parseKeyset(
                            RunningPlatform.secret("DOORSTEP_FIELD_KEYSET"), InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
            byte[] plain =
                    cipher.decrypt(Base64.getDecoder().decode(encrypted), OWNER.getBytes(StandardCharsets.UTF_8));
            return RSAKey.parse(new String(plain, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
