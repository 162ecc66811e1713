package io.doorstep.property.development;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.BulkAnswer;
import io.doorstep.kit.web.BulkItem;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.development.InstalmentPlan.Due;
import io.doorstep.property.listing.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
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
@RequestMapping(DevelopmentController.PATH + "/{developmentId}/units")
class UnitController {

    private static final String SORT = "code";
    private static final int MOST = 500;

    private final AddUnits addUnits;
    private final ChangeUnit changeUnit;
    private final MoveUnit moveUnit;
    private final Developments developments;
    private final Units units;
    private final Cursors cursors;

    UnitController(
            AddUnits addUnits,
            ChangeUnit changeUnit,
            MoveUnit moveUnit,
            Developments developments,
            Units units,
            Cursors cursors) {
        this.addUnits = addUnits;
        this.changeUnit = changeUnit;
        this.moveUnit = moveUnit;
        this.developments = developments;
        this.units = units;
        this.cursors = cursors;
    }

    @PostMapping("/bulk")
    @RequiresPermission("property:write")
    BulkAnswer addUnits(@PathVariable UUID developmentId, @Valid @RequestBody UnitsRequest request) {
        List<UnitDraft> drafts =
                request.units().stream().map(UnitRequest::draft).toList();
        return BulkAnswer.of(
                addUnits
                        .add(developmentId, drafts)
                        .orElseThrow(() -> Problems.notFound("development", developmentId))
                        .stream()
                        .map(UnitController::item)
                        .toList());
    }

    @GetMapping
    @RequiresPermission("property:write")
    Page<UnitResponse> listUnits(
            @PathVariable UUID developmentId,
            @RequestParam(required = false) @Nullable UnitStatus status,
            @RequestParam(required = false) @Nullable String phase,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        found(developmentId);
        int size = Limits.of(limit);
        String after = cursor == null ? "" : cursors.decode(cursor, SORT).getFirst();
        return Page.cut(
                        units.listAfter(developmentId, after, status, phase, size + 1),
                        size,
                        last -> cursors.encode(SORT, List.of(last.draft().code())))
                .map(UnitResponse::of);
    }

    @GetMapping("/{id}")
    @RequiresPermission("property:write")
    ResponseEntity<UnitResponse> getUnit(@PathVariable UUID developmentId, @PathVariable UUID id) {
        return DevelopmentAnswers.answer(found(developmentId, id));
    }

    @PutMapping("/{id}")
    @RequiresPermission("property:write")
    ResponseEntity<UnitResponse> changeUnit(
            @PathVariable UUID developmentId,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody UnitRequest request) {
        return DevelopmentAnswers.answer(
                changeUnit.change(developmentId, id, request.draft(), version -> ETags.check(ifMatch, version)));
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("property:write")
    ResponseEntity<UnitResponse> deleteUnit(
            @PathVariable UUID developmentId,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return DevelopmentAnswers.answer(
                changeUnit.delete(developmentId, id, version -> checkIfSaid(ifMatch, version)));
    }

    /// Keeps it for somebody; of two who ask at once exactly one gets it.
    @PostMapping("/{id}/reservation")
    @RequiresPermission("property:write")
    ResponseEntity<UnitResponse> reserveUnit(
            @PathVariable UUID developmentId, @PathVariable UUID id, @Valid @RequestBody ReservationRequest request) {
        return DevelopmentAnswers.answer(moveUnit.reserve(developmentId, id, request.contactId(), request.until()));
    }

    /// Frees it, whether it was reserved or sold.
    @DeleteMapping("/{id}/reservation")
    @RequiresPermission("property:write")
    ResponseEntity<UnitResponse> freeUnit(
            @PathVariable UUID developmentId,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return DevelopmentAnswers.answer(moveUnit.free(developmentId, id, version -> checkIfSaid(ifMatch, version)));
    }

    @PostMapping("/{id}/sale")
    @RequiresPermission("property:write")
    ResponseEntity<UnitResponse> sellUnit(
            @PathVariable UUID developmentId,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return DevelopmentAnswers.answer(moveUnit.sell(developmentId, id, version -> checkIfSaid(ifMatch, version)));
    }

    /// What is paid when, to the last coin.
    @GetMapping("/{id}/instalments")
    @RequiresPermission("property:write")
    InstalmentsResponse getInstalments(@PathVariable UUID developmentId, @PathVariable UUID id) {
        InstalmentPlan plan = found(developmentId).draft().plan();
        Money price = found(developmentId, id).draft().price();
        return new InstalmentsResponse(price, plan.of(price.amount()));
    }

    private Development found(UUID development) {
        return developments.find(development).orElseThrow(() -> Problems.notFound("development", development));
    }

    private Unit found(UUID development, UUID id) {
        return units.find(development, id).orElseThrow(() -> Problems.notFound("unit", id));
    }

    private static void checkIfSaid(@Nullable String ifMatch, int version) {
        if (ifMatch != null) {
            ETags.check(ifMatch, version);
        }
    }

    private static BulkItem item(UnitOutcome outcome) {
        if (outcome instanceof UnitOutcome.Kept(var unit)) {
            return new BulkItem(unit.id(), HttpStatus.CREATED.value(), null);
        }
        ProblemDetail problem = DevelopmentAnswers.problemOf(outcome);
        return new BulkItem(null, problem.getStatus(), problem);
    }

    record UnitsRequest(@NotEmpty @Size(max = MOST) List<@NotNull @Valid UnitRequest> units) {}

    /// @param contactId whom it is kept for
    record ReservationRequest(
            @Nullable UUID contactId, @NotNull Instant until) {}

    /// @param instalments empty when all is paid at once
    record InstalmentsResponse(Money price, List<Due> instalments) {}
}
