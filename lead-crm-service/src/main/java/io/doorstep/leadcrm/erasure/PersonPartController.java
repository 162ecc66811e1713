package io.doorstep.leadcrm.erasure;

import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.web.Problems;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// Takes in what our other services keep of a person, past Kafka; the gateway does not route it.
@Hidden
@RestController
class PersonPartController {

    private final ExportFile exportFile;
    private final JsonMapper json;

    PersonPartController(ExportFile exportFile, JsonMapper json) {
        this.exportFile = exportFile;
        this.json = json;
    }

    @PostMapping("/internal/person-parts")
    @OpenToAll(because = "only a token that one of our services has for itself is let through")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keepPart(@Valid @RequestBody PartRequest part) {
        Caller caller = Caller.current();
        if (caller.kind() != Caller.Kind.SERVICE) {
            throw new AccessDeniedException("Not one of our services");
        }
        if (!exportFile.add(part.requestId(), caller.subject(), json.writeValueAsString(part.content()))) {
            throw Problems.notFound("person part", part.requestId());
        }
    }

    record PartRequest(@NotNull UUID requestId, @NotNull Map<String, Object> content) {

        /// A record would print the facts.
        @Override
        public String toString() {
            return "PartRequest[" + requestId + "]";
        }
    }
}
