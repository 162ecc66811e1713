package io.doorstep.systemtests.platform;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Where a running installation answers, as `./doorstep status --json` prints it.
///
/// @param gateway the one way in, such as `http://localhost:8080`
/// @param mailbox the page of the local mailbox
/// @param services their own addresses by name, for tests that go around the gateway
public record Installation(String gateway, String mailbox, Map<String, String> services) {

    /// The installation that `./doorstep` started this program for.
    public static Installation ofEnvironment() {
        String status = System.getenv("DOORSTEP_STATUS");
        if (status == null) {
            throw new IllegalStateException("Start this through ./doorstep, which says where the platform answers");
        }
        return parse(status);
    }

    public static Installation parse(String status) {
        JsonNode json = JsonMapper.shared().readTree(status);
        Map<String, String> services = new HashMap<>();
        json.path("services")
                .forEach(service -> services.put(
                        service.path("name").asString(), service.path("url").asString()));
        return new Installation(
                json.path("gateway").asString(), json.path("mailbox").asString(), Map.copyOf(services));
    }
}
