package io.doorstep.systemtests.contracts;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What a producer promises of one type of event.
///
/// @param summary one sentence for people
/// @param key what the key of the message is, such as `leadId`
/// @param awaitedFrom who is to send it one day, while others listen already
record EventContract(
        String type,
        String summary,
        String topic,
        String key,
        Optional<String> awaitedFrom,
        Map<String, Object> example) {

    private static final Pattern DESCRIPTION =
            Pattern.compile("(.+) Topic: ([a-z]+), key: ([^.]+)\\.(?: Awaited from: ([a-z-]+)\\.)?");

    static List<EventContract> listIn(Checkout checkout) {
        return Checkout.list(checkout.events()).map(EventContract::read).toList();
    }

    private static EventContract read(Path folder) {
        String type = folder.getFileName().toString();
        Path version = folder.resolve("v1");
        String description = JsonMapper.shared()
                .readTree(Checkout.read(version.resolve("schema.json")))
                .path("description")
                .asString();
        Matcher parts = DESCRIPTION.matcher(description);
        if (!parts.matches()) {
            throw new IllegalStateException("The description of " + type
                    + " does not end with its topic and key, as in «A lead began. Topic: leads, key: leadId.»");
        }
        Map<String, Object> example =
                JsonMapper.shared().readValue(Checkout.read(version.resolve("example.json")), new TypeReference<>() {});
        return new EventContract(
                type, parts.group(1), parts.group(2), parts.group(3), Optional.ofNullable(parts.group(4)), example);
    }
}
