package io.doorstep.kit.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/// What became of one item of a bulk request.
///
/// @param status as HTTP would say it for the item alone
public record BulkItem(
        @Nullable UUID id, int status, @Nullable ProblemDetail problem) {}
