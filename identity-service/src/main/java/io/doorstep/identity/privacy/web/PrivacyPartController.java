package io.doorstep.identity.privacy.web;

import io.doorstep.identity.privacy.FinishPart;
import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.kit.web.Problems;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.security.Principal;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// Takes in what our other services export, past Kafka; the gateway does not route it.
@Hidden
@RestController
class PrivacyPartController {

    private final FinishPart finishPart;
    private final JsonMapper json;

    PrivacyPartController(FinishPart finishPart, JsonMapper json) {
        this.finishPart = finishPart;
        this.json = json;
    }

    @PostMapping("/internal/privacy-parts")
    @OpenToAll(because = "the services' secret is checked before")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keepPart(@Valid @RequestBody PartRequest part, Principal service) {
        String content = json.writeValueAsString(part.content());
        boolean kept =
                Tenancy.callAs(part.tenantId(), () -> finishPart.keep(part.requestId(), service.getName(), content));
        if (!kept) {
            throw Problems.notFound("privacy part", part.requestId());
        }
    }

    record PartRequest(
            @NotNull UUID tenantId,
            @NotNull UUID requestId,
            @NotNull Map<String, Object> content) {

        /// A record would print the facts.
        @Override
        public String toString() {
            return "PartRequest[" + requestId + "]";
        }
    }
}
