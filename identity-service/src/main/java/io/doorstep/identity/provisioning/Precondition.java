package io.doorstep.identity.provisioning;

import io.doorstep.identity.provisioning.scim.ScimRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The version that a client means to change; SCIM leaves it to the client whether to name one.
final class Precondition {

    private Precondition() {}

    static void check(@Nullable String ifMatch, DirectoryResource resource) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return;
        }
        if (!ifMatch.contains("\"" + resource.version() + "\"")) {
            throw ScimRefusal.of(HttpStatus.PRECONDITION_FAILED, "It has changed since you read it. Read it again.");
        }
    }
}
