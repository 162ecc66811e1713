package io.doorstep.property.listing.web;

import io.doorstep.kit.web.FieldProblem;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.listing.ListingSnapshot;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Lays a merge patch over a listing and checks the result as if it had been sent whole.
@Component
class ListingPatch {

    private final JsonMapper json;
    private final Validator validator;

    ListingPatch(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    ListingRequest apply(ListingSnapshot current, JsonNode patch) {
        if (!patch.isObject()) {
            throw Problems.badRequest("malformed_body", "The body is a JSON object with the fields to change.");
        }
        return checked(MergePatch.apply(json.valueToTree(ListingRequest.of(current)), patch));
    }

    ListingRequest checked(JsonNode whole) {
        ListingRequest wanted = read(whole);
        Set<ConstraintViolation<ListingRequest>> violations = validator.validate(wanted);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return wanted;
    }

    private ListingRequest read(JsonNode tree) {
        try {
            return json.treeToValue(tree, ListingRequest.class);
        } catch (DatabindException mismatch) {
            StringBuilder pointer = new StringBuilder();
            mismatch.getPath().forEach(step -> pointer.append('/')
                    .append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()));
            ErrorResponseException problem =
                    Problems.unprocessable("invalid_fields", "Some fields are not valid. " + pointer);
            problem.getBody()
                    .setProperty(
                            "errors",
                            List.of(new FieldProblem(
                                    pointer.toString(), "type_mismatch", "has a value of the wrong type or format")));
            throw problem;
        }
    }
}
