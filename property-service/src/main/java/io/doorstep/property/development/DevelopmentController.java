package io.doorstep.property.development;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(DevelopmentController.PATH)
class DevelopmentController {

    static final String PATH = "/api/v1/developments";

    private static final String SORT = "id";

    private final KeepDevelopment keepDevelopment;
    private final Developments developments;
    private final InventoryMatrix inventoryMatrix;
    private final Cursors cursors;

    DevelopmentController(
            KeepDevelopment keepDevelopment,
            Developments developments,
            InventoryMatrix inventoryMatrix,
            Cursors cursors) {
        this.keepDevelopment = keepDevelopment;
        this.developments = developments;
        this.inventoryMatrix = inventoryMatrix;
        this.cursors = cursors;
    }

    @PostMapping
    @RequiresPermission("property:write")
    ResponseEntity<DevelopmentResponse> addDevelopment(@Valid @RequestBody DevelopmentRequest request) {
        return DevelopmentAnswers.answer(keepDevelopment.add(request.draft()), HttpStatus.CREATED);
    }

    @GetMapping
    @RequiresPermission("property:write")
    Page<DevelopmentResponse> listDevelopments(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int size = Limits.of(limit);
        UUID after = cursors.decode(cursor, SORT, Ids.FIRST);
        return Page.cut(developments.listAfter(after, size + 1), size, last -> cursors.encode(SORT, last.id()))
                .map(DevelopmentResponse::of);
    }

    @GetMapping("/{id}")
    @RequiresPermission("property:write")
    ResponseEntity<DevelopmentResponse> getDevelopment(@PathVariable UUID id) {
        return DevelopmentAnswers.answer(found(id), HttpStatus.OK);
    }

    @PutMapping("/{id}")
    @RequiresPermission("property:write")
    ResponseEntity<DevelopmentResponse> changeDevelopment(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody DevelopmentRequest request) {
        return DevelopmentAnswers.answer(
                keepDevelopment.change(id, request.draft(), version -> ETags.check(ifMatch, version)), HttpStatus.OK);
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("property:write")
    ResponseEntity<DevelopmentResponse> deleteDevelopment(
            @PathVariable UUID id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return DevelopmentAnswers.answer(
                keepDevelopment.delete(id, version -> {
                    if (ifMatch != null) {
                        ETags.check(ifMatch, version);
                    }
                }),
                HttpStatus.NO_CONTENT);
    }

    /// How many units are free, reserved and sold, by phase and floor.
    @GetMapping("/{id}/inventory")
    @RequiresPermission("property:write")
    InventoryResponse getInventory(@PathVariable UUID id) {
        return new InventoryResponse(inventoryMatrix.count(found(id).id()));
    }

    private Development found(UUID id) {
        return developments.find(id).orElseThrow(() -> Problems.notFound("development", id));
    }

    record InventoryResponse(List<InventoryMatrix.Row> rows) {}
}
