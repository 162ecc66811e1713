package io.doorstep.systemtests.platform;

import java.net.http.HttpHeaders;
import java.util.Arrays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a call got.
public record Answer(int status, HttpHeaders headers, String text) {

    /// The body as JSON; an empty object when there is none.
    public JsonNode json() {
        return text.isBlank()
                ? JsonMapper.shared().createObjectNode()
                : JsonMapper.shared().readTree(text);
    }

    /// The header's value, empty when it was not sent.
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /// This answer, or a failure that shows what came instead.
    public Answer expect(int... statuses) {
        if (Arrays.stream(statuses).noneMatch(expected -> expected == status)) {
            throw new UnexpectedAnswer("expected %s, got %d: %s"
                    .formatted(Arrays.toString(statuses), status, text.substring(0, Math.min(600, text.length()))));
        }
        return this;
    }

    /// The platform answered otherwise than it should.
    public static final class UnexpectedAnswer extends RuntimeException {
        UnexpectedAnswer(String message) {
            super(message);
        }
    }
}
