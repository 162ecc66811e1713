package io.doorstep.leadcrm.call;

import io.doorstep.kit.idempotency.RequiresIdempotencyKey;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.security.RequiresFreshProof;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.call.NumberOutcome.AgentUnknown;
import io.doorstep.leadcrm.call.NumberOutcome.AlreadyThere;
import io.doorstep.leadcrm.call.NumberOutcome.Kept;
import io.doorstep.leadcrm.call.NumberOutcome.LetGo;
import io.doorstep.leadcrm.call.NumberOutcome.NoAccount;
import io.doorstep.leadcrm.call.NumberOutcome.NotFound;
import io.doorstep.leadcrm.call.NumberOutcome.Unreadable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
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
@RequestMapping(NumberController.PATH)
class NumberController {

    static final String PATH = "/api/v1/telephony/numbers";

    private static final String SORT = "id";

    private final KeepNumbers keepNumbers;
    private final Cursors cursors;

    NumberController(KeepNumbers keepNumbers, Cursors cursors) {
        this.keepNumbers = keepNumbers;
        this.cursors = cursors;
    }

    @PostMapping
    @RequiresPermission("phone-number:write")
    @RequiresFreshProof
    @RequiresIdempotencyKey
    ResponseEntity<NumberResponse> orderPhoneNumber(@Valid @RequestBody NumberRequest request) {
        return answer(
                keepNumbers.order(
                        request.number(), request.providerSid(), request.use().toUse()),
                HttpStatus.ACCEPTED);
    }

    @GetMapping
    @RequiresPermission("phone-number:read")
    Page<NumberResponse> listPhoneNumbers(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int most = Limits.of(limit);
        UUID after = cursors.decode(cursor, SORT, Ids.FIRST);
        return Page.cut(keepNumbers.list(after, most + 1), most, last -> cursors.encode(SORT, last.id()))
                .map(NumberResponse::of);
    }

    @GetMapping("/{id}")
    @RequiresPermission("phone-number:read")
    ResponseEntity<NumberResponse> getPhoneNumber(@PathVariable UUID id) {
        return keepNumbers
                .find(id)
                .map(number -> answer(number, HttpStatus.OK))
                .orElseThrow(() -> Problems.notFound("phone number", id));
    }

    @PutMapping("/{id}")
    @RequiresPermission("phone-number:write")
    ResponseEntity<NumberResponse> assignPhoneNumber(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody UseBody use) {
        return answer(keepNumbers.change(id, use.toUse(), version -> ETags.check(ifMatch, version)), HttpStatus.OK);
    }

    /// At the provider the number stays the business's own; calls to it no longer come here.
    @DeleteMapping("/{id}")
    @RequiresPermission("phone-number:write")
    @RequiresFreshProof
    ResponseEntity<NumberResponse> letGoOfPhoneNumber(@PathVariable UUID id) {
        return answer(keepNumbers.letGo(id), HttpStatus.NO_CONTENT);
    }

    private static ResponseEntity<NumberResponse> answer(NumberOutcome outcome, HttpStatus success) {
        return switch (outcome) {
            case Kept(var number) -> answer(number, success);
            case LetGo _ -> ResponseEntity.noContent().build();
            case NotFound(var id) -> throw Problems.notFound("phone number", id);
            case NoAccount _ ->
                throw Problems.conflict(
                        "phone_account_missing", "Connect an account at a provider first: " + AccountController.PATH);
            case AlreadyThere(var id) ->
                throw Problems.conflict(
                        "phone_number_known", "The business has this number already.", id, PATH + "/" + id);
            case Unreadable(var written) ->
                throw Problems.unprocessable("phone_unreadable", written + " is no phone number.");
            case AgentUnknown(var agent) ->
                throw Problems.unprocessable(
                        "agent_unknown", "There is no active member " + agent + " who can be given leads.");
        };
    }

    private static ResponseEntity<NumberResponse> answer(NumberView number, HttpStatus status) {
        return ResponseEntity.status(status)
                .location(URI.create(PATH + "/" + number.id()))
                .eTag(ETags.of(number.version()))
                .body(NumberResponse.of(number));
    }

    /// @param providerSid what the provider calls it when it is yours already; it is bought when absent
    record NumberRequest(
            @NotBlank @Size(max = 40) String number,

            @Nullable @Pattern(regexp = "[A-Za-z0-9-]{1,64}")
            String providerSid,

            @NotNull @Valid UseBody use) {}

    /// @param trouble why the provider does not give it
    record NumberResponse(
            UUID id,
            String number,
            NumberStatus status,
            @Nullable String trouble,
            UseBody use,
            Instant createdAt) {

        static NumberResponse of(NumberView number) {
            return new NumberResponse(
                    number.id(),
                    number.number(),
                    number.status(),
                    number.trouble(),
                    UseBody.of(number.use()),
                    number.createdAt());
        }
    }
}
