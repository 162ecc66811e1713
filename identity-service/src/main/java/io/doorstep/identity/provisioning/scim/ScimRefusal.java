package io.doorstep.identity.provisioning.scim;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// Why a SCIM request is refused, as RFC 7644 (3.12) words it. Thrown, as a filter or a patch is refused deep inside.
public final class ScimRefusal extends RuntimeException {

    private final HttpStatus status;
    private final @Nullable String scimType;

    private ScimRefusal(HttpStatus status, @Nullable String scimType, String detail) {
        super(detail);
        this.status = status;
        this.scimType = scimType;
    }

    public static ScimRefusal invalidFilter(String detail) {
        return new ScimRefusal(HttpStatus.BAD_REQUEST, "invalidFilter", detail);
    }

    static ScimRefusal invalidPath(String detail) {
        return new ScimRefusal(HttpStatus.BAD_REQUEST, "invalidPath", detail);
    }

    static ScimRefusal noTarget(String detail) {
        return new ScimRefusal(HttpStatus.BAD_REQUEST, "noTarget", detail);
    }

    static ScimRefusal mutability(String detail) {
        return new ScimRefusal(HttpStatus.BAD_REQUEST, "mutability", detail);
    }

    public static ScimRefusal invalidSyntax(String detail) {
        return new ScimRefusal(HttpStatus.BAD_REQUEST, "invalidSyntax", detail);
    }

    public static ScimRefusal invalidValue(String detail) {
        return new ScimRefusal(HttpStatus.BAD_REQUEST, "invalidValue", detail);
    }

    public static ScimRefusal uniqueness(String detail) {
        return new ScimRefusal(HttpStatus.CONFLICT, "uniqueness", detail);
    }

    public static ScimRefusal of(HttpStatus status, String detail) {
        return new ScimRefusal(status, null, detail);
    }

    public HttpStatus status() {
        return status;
    }

    public @Nullable String scimType() {
        return scimType;
    }
}
