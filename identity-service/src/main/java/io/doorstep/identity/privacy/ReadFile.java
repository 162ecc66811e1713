package io.doorstep.identity.privacy;

import io.doorstep.identity.privacy.FileOutcome.Expired;
import io.doorstep.identity.privacy.FileOutcome.Found;
import io.doorstep.identity.privacy.FileOutcome.NoSuchFile;
import io.doorstep.identity.privacy.FileOutcome.NotReady;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Puts an export together from what the services have sent so far, and says who has not.
@Component
public class ReadFile {

    private final ReadRequests requests;
    private final PrivacyParts parts;
    private final JsonMapper json;
    private final InstantSource clock;

    ReadFile(ReadRequests requests, PrivacyParts parts, JsonMapper json, InstantSource clock) {
        this.requests = requests;
        this.parts = parts;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public FileOutcome read(UUID userId, UUID requestId) {
        return requests.find(userId, requestId)
                .filter(request -> request.kind() == PrivacyKind.EXPORT)
                .map(this::read)
                .orElseGet(NoSuchFile::new);
    }

    private FileOutcome read(PrivacyRequestView request) {
        Instant until = request.fileUntil();
        if (until == null) {
            return new NotReady();
        }
        Map<String, String> contents = parts.contents(request.id());
        if (contents.isEmpty() || !clock.instant().isBefore(until)) {
            return new Expired();
        }
        return new Found(file(request, contents).toString());
    }

    private ObjectNode file(PrivacyRequestView request, Map<String, String> contents) {
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        file.put("requestId", request.id().toString())
                .put("userId", request.userId().toString())
                .put("requestedAt", request.requestedAt().toString());
        ArrayNode pending = file.putArray("pending");
        request.parts().stream()
                .filter(part -> part.finishedAt() == null)
                .map(PrivacyPart::service)
                .forEach(pending::add);
        ObjectNode services = file.putObject("parts");
        contents.forEach((service, content) -> services.set(service, json.readTree(content)));
        return file;
    }
}
