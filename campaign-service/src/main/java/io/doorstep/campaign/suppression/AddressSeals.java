package io.doorstep.campaign.suppression;

import java.util.Base64;
import java.util.HexFormat;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Makes of an address what says of a given one whether it is the same, and to nobody without the key which it was.
@Component
class AddressSeals {

    private final byte[] key;

    /// @param master base64; the key of the seals is derived from it
    AddressSeals(@Value("${doorstep.links.key}") String master) {
        this.key = mac(Base64.getDecoder().decode(master), "suppressions");
    }

    String of(String email) {
        return HexFormat.of().formatHex(mac(key, EmailAddress.normalize(email)));
    }

    private static byte[] mac(byte[] key, String text) {
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmac(text);
    }
}
