package io.doorstep.leadcrm.call;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/// Signs as the providers do, written after their documentation and not after our code.
final class StandInSignature {

    private StandInSignature() {}

    static String of(String key, String uri, Map<String, List<String>> fields) {
        String source = uri
                + fields.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(field -> field.getKey() + field.getValue().getFirst())
                        .collect(Collectors.joining());
        byte[] mac = new HmacUtils(HmacAlgorithms.HMAC_SHA_1, key).hmac(source.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(mac);
    }
}
