package io.doorstep.gateway.edge;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// A refusal that says what is wrong and how to mend it (RFC 9457).
///
/// @param type the address of its kind, made of the code unless a standard names another
/// @param code stable, for programs
/// @param members beyond the standard ones
/// @param headers that go with the answer, such as `Retry-After`
public record Problem(
        HttpStatus status,
        String type,
        String code,
        String detail,
        Map<String, Object> members,
        Map<String, String> headers) {

    private static final String TYPES = "https://doorstep.dev/problems/";

    public static Problem of(HttpStatus status, String code, String detail) {
        return new Problem(status, TYPES + code.replace('_', '-'), code, detail, Map.of(), Map.of());
    }

    public Problem withType(String other) {
        return new Problem(status, other, code, detail, members, headers);
    }

    public Problem with(String member, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new Problem(status, type, code, detail, more, headers);
    }

    public Problem withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Problem(status, type, code, detail, members, more);
    }

    public Problem retryAfter(long seconds) {
        return withHeader("Retry-After", Long.toString(seconds));
    }
}
