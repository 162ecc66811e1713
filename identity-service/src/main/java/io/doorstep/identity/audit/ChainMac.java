package io.doorstep.identity.audit;

import io.doorstep.kit.tenancy.Tenancy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Seals texts for the bound organization with a key that the database does not have.
@Component
class ChainMac {

    private final byte[] key;

    ChainMac(AuditSettings settings) {
        this.key = settings.chainKeyBytes();
    }

    String of(Object... parts) {
        List<String> texts = new ArrayList<>(List.of(Tenancy.current().toString()));
        Arrays.stream(parts).map(String::valueOf).forEach(texts::add);
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key)
                .hmacHex(JsonMapper.shared().writeValueAsBytes(texts));
    }
}
