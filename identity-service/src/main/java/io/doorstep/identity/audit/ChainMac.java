package io.doorstep.identity.audit;

import io.doorstep.kit.tenancy.Tenancy;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Seals texts for the bound organization with a key that the database does not have.
@Component
class ChainMac {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    ChainMac(AuditSettings settings) {
        this.key = new SecretKeySpec(settings.chainKeyBytes(), ALGORITHM);
    }

    String of(Object... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            List<String> texts = new ArrayList<>(List.of(Tenancy.current().toString()));
            Arrays.stream(parts).map(String::valueOf).forEach(texts::add);
            return HexFormat.of().formatHex(mac.doFinal(JsonMapper.shared().writeValueAsBytes(texts)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every JDK", e);
        }
    }
}
