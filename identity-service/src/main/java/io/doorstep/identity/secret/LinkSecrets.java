package io.doorstep.identity.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// Makes the secrets of links in mails. Each is derived from what it is for, so that it can be made again when the
/// mail is sent, and is stored nowhere.
@Component
public class LinkSecrets {

    private final SecretKeySpec key;

    LinkSecrets(LinkSettings settings) {
        this.key = new SecretKeySpec(Base64.getDecoder().decode(settings.key()), "HmacSHA256");
    }

    /// @param prefix tells people and scanners what they have found, such as `inv_`
    /// @param parts of what makes this link another than all others, such as ids
    public Secret of(String prefix, Object... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(("link|" + prefix).getBytes(StandardCharsets.UTF_8));
            for (Object part : parts) {
                mac.update(("|" + part).getBytes(StandardCharsets.UTF_8));
            }
            return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is part of every JDK", e);
        }
    }
}
