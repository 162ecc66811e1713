package io.doorstep.kit.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// Strong entity tags made from the version of a row.
public final class ETags {

    private ETags() {}

    public static String of(int version) {
        return "\"" + version + "\"";
    }

    /// @throws org.springframework.web.ErrorResponseException 428 without `If-Match`, 412 when it no longer holds
    public static void check(@Nullable String ifMatch, int version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problems.of(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "if_match_required",
                    "Send the ETag that you read as `If-Match`, so that no other change is lost.");
        }
        for (String tag : ifMatch.split(",")) {
            if (tag.strip().equals("*") || tag.strip().equals(of(version))) {
                return;
            }
        }
        throw Problems.of(
                HttpStatus.PRECONDITION_FAILED,
                "version_mismatch",
                "It has changed since you read it; the current version is " + of(version) + ". Read it again.");
    }
}
