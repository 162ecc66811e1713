package io.doorstep.identity.provisioning.web;

import io.doorstep.identity.provisioning.scim.ScimRefusal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Says what is wrong as SCIM does (RFC 7644, 3.12) where the rest of the service writes problem details.
@RestControllerAdvice(basePackageClasses = ScimErrors.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ScimErrors {

    private static final String ERROR = "urn:ietf:params:scim:api:messages:2.0:Error";

    @ExceptionHandler
    ResponseEntity<Object> handle(ScimRefusal refusal) {
        return error(refusal.status(), refusal.scimType(), refusal.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<Object> handle(HttpMessageNotReadableException failure) {
        return error(HttpStatus.BAD_REQUEST, "invalidSyntax", "The body is not a JSON object.");
    }

    @ExceptionHandler
    ResponseEntity<Object> handle(MethodArgumentTypeMismatchException failure) {
        return error(HttpStatus.BAD_REQUEST, "invalidValue", failure.getName() + " is to be a number.");
    }

    @ExceptionHandler
    ResponseEntity<Object> handle(AccessDeniedException refusal) {
        return error(HttpStatus.FORBIDDEN, null, "The key needs the permission provisioning:write.");
    }

    @ExceptionHandler({OptimisticLockingFailureException.class, DataIntegrityViolationException.class})
    ResponseEntity<Object> handleConflict(RuntimeException failure) {
        return error(HttpStatus.CONFLICT, null, "Somebody changed it at the same moment. Read it again.");
    }

    @ExceptionHandler
    ResponseEntity<Object> handle(ErrorResponseException refusal) {
        return error(refusal.getStatusCode(), null, refusal.getBody().getDetail());
    }

    private static ResponseEntity<Object> error(
            HttpStatusCode status, @Nullable String scimType, @Nullable String detail) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putArray("schemas").add(ERROR);
        body.put("status", Integer.toString(status.value()));
        if (scimType != null) {
            body.put("scimType", scimType);
        }
        body.put("detail", Objects.requireNonNullElse(detail, "It cannot be done."));
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType(ScimMedia.SCIM))
                .body(body);
    }
}
