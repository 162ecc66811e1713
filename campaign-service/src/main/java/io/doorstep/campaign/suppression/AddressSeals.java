package io.doorstep.campaign.suppression;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Makes of an address what says of a given one whether it is the same, and to nobody without the key which it was.
@Component
class AddressSeals {

    private final SecretKeySpec key;

    /// @param master base64; the key of the seals is derived from it
    AddressSeals(@Value("${doorstep.links.key}") String master) {
        byte[] derived = mac(new SecretKeySpec(Base64.getDecoder().decode(master), "HmacSHA256"), "suppressions");
        this.key = new SecretKeySpec(derived, "HmacSHA256");
    }

    String of(String email) {
        return HexFormat.of().formatHex(mac(key, EmailAddress.normalize(email)));
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HmacSHA256 is part of every JDK", impossible);
        }
    }
}
