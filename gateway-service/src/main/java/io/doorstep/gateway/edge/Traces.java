package io.doorstep.gateway.edge;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Continues a caller's trace, or begins one.
@Component
class Traces {

    static final String TRACEPARENT = "traceparent";
    static final String REQUEST_ID = "X-Request-Id";

    private static final Pattern VALID_PARENT =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final Pattern VALID_REQUEST_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final HexFormat HEX = HexFormat.of();

    private final RandomGenerator random = () -> ThreadLocalRandom.current().nextLong();

    Trace begin(HttpHeaders headers) {
        String parent = headers.getFirst(TRACEPARENT);
        if (parent == null || !VALID_PARENT.matcher(parent).matches()) {
            parent = "00-" + nextHex() + nextHex() + "-" + nextHex() + "-01";
        }
        String traceId = parent.substring(3, 35);
        return new Trace(traceId, parent, requestId(headers.getFirst(REQUEST_ID), traceId));
    }

    private static String requestId(@Nullable String given, String traceId) {
        return given != null && VALID_REQUEST_ID.matcher(given).matches() ? given : traceId;
    }

    private String nextHex() {
        return HEX.toHexDigits(random.nextLong() | 1);
    }
}
