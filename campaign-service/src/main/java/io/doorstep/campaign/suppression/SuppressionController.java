package io.doorstep.campaign.suppression;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/suppressions")
class SuppressionController {

    private static final String NEWEST_FIRST = "-id";

    private final ListSuppressions listSuppressions;
    private final SuppressAddress suppressAddress;
    private final LiftSuppression liftSuppression;
    private final Cursors cursors;

    SuppressionController(
            ListSuppressions listSuppressions,
            SuppressAddress suppressAddress,
            LiftSuppression liftSuppression,
            Cursors cursors) {
        this.listSuppressions = listSuppressions;
        this.suppressAddress = suppressAddress;
        this.liftSuppression = liftSuppression;
        this.cursors = cursors;
    }

    @GetMapping
    @RequiresPermission("suppression:read")
    Page<SuppressionResponse> list(
            @RequestParam(required = false) @Nullable String email,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        if (email != null) {
            return new Page<>(
                    listSuppressions.findByEmail(email).map(SuppressionResponse::of).stream()
                            .toList(),
                    null);
        }
        int size = Limits.of(limit);
        UUID start = cursors.decode(cursor, NEWEST_FIRST, Ids.LAST);
        List<SuppressedAddress> found = listSuppressions.listBefore(start, size + 1);
        return Page.cut(found, size, last -> cursors.encode(NEWEST_FIRST, last.id()))
                .map(SuppressionResponse::of);
    }

    @GetMapping("/{id}")
    @RequiresPermission("suppression:read")
    SuppressionResponse read(@PathVariable UUID id) {
        return listSuppressions
                .find(id)
                .map(SuppressionResponse::of)
                .orElseThrow(() -> Problems.notFound("suppression", id));
    }

    @PostMapping
    @RequiresPermission("suppression:write")
    ResponseEntity<SuppressionResponse> add(@Valid @RequestBody AddSuppressionRequest request) {
        return switch (suppressAddress.suppress(request.email(), SuppressionReason.ADDED_BY_HAND)) {
            case SuppressOutcome.Suppressed(var address) ->
                ResponseEntity.created(URI.create("/api/v1/suppressions/" + address.id()))
                        .body(SuppressionResponse.of(address));
            case SuppressOutcome.AlreadySuppressed(var address) -> ResponseEntity.ok(SuppressionResponse.of(address));
        };
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("suppression:write")
    ResponseEntity<Void> lift(@PathVariable UUID id) {
        if (!liftSuppression.lift(id)) {
            throw Problems.notFound("suppression", id);
        }
        return ResponseEntity.noContent().build();
    }
}
