package io.doorstep.property.enrichment;

import io.doorstep.kit.idempotency.NoIdempotentTransaction;
import io.doorstep.kit.security.RequiresFreshProof;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.enrichment.EnrichmentAccountOutcome.Changed;
import io.doorstep.property.enrichment.EnrichmentAccountOutcome.Connected;
import io.doorstep.property.enrichment.EnrichmentAccountOutcome.KeyMissing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(EnrichmentAccountController.PATH)
class EnrichmentAccountController {

    static final String PATH = "/api/v1/properties/enrichment/account";

    private final KeepEnrichmentAccount keepAccount;
    private final TryEnrichmentAccount tryAccount;

    EnrichmentAccountController(KeepEnrichmentAccount keepAccount, TryEnrichmentAccount tryAccount) {
        this.keepAccount = keepAccount;
        this.tryAccount = tryAccount;
    }

    @GetMapping
    @RequiresPermission("crm:read")
    ResponseEntity<AccountResponse> enrichmentAccount() {
        return keepAccount
                .find()
                .map(account -> answer(account, HttpStatus.OK))
                .orElseThrow(EnrichmentAccountController::missing);
    }

    /// Connects an account, or changes the one that is connected; what waits goes on.
    @PutMapping
    @RequiresPermission("crm:write")
    @RequiresFreshProof
    ResponseEntity<AccountResponse> putEnrichmentAccount(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody AccountRequest request) {
        return switch (keepAccount.put(request.toDraft(), version -> ETags.check(ifMatch, version))) {
            case Connected(var account) -> answer(account, HttpStatus.CREATED);
            case Changed(var account) -> answer(account, HttpStatus.OK);
            case KeyMissing() ->
                throw Problems.unprocessable("api_key_missing", "Give the key of your account as apiKey.");
        };
    }

    /// Costs nothing; when it works, what waits goes on.
    @PostMapping("/test")
    @RequiresPermission("crm:write")
    @NoIdempotentTransaction
    TestResponse testEnrichmentAccount() {
        return switch (tryAccount.test().orElseThrow(EnrichmentAccountController::missing)) {
            case AccountTest.Works() -> new TestResponse(true, null);
            case AccountTest.Fails(var reason, var _) -> new TestResponse(false, reason);
        };
    }

    /// Facts that came stay; nothing that waits is asked any more.
    @DeleteMapping
    @RequiresPermission("crm:write")
    @RequiresFreshProof
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leaveEnrichmentAccount() {
        if (!keepAccount.leave()) {
            throw missing();
        }
    }

    private static ResponseEntity<AccountResponse> answer(EnrichmentAccountView account, HttpStatus status) {
        return ResponseEntity.status(status)
                .location(URI.create(PATH))
                .eTag(ETags.of(account.version()))
                .body(AccountResponse.of(account));
    }

    private static ErrorResponseException missing() {
        return Problems.of(
                HttpStatus.NOT_FOUND,
                "enrichment_account_not_found",
                "No account at a provider of property data is connected: PUT one here.");
    }

    /// @param apiKey as the provider's dashboard shows it; the one that is there stays when absent
    /// @param mode on request when absent
    /// @param monthlyLimit how many answers are paid for in a month of UTC, 100 when absent
    record AccountRequest(
            @Nullable @Pattern(regexp = "[!-~]{8,200}") String apiKey,
            @Nullable AskMode mode,
            @Nullable @Min(1) @Max(1_000_000) Integer monthlyLimit) {

        EnrichmentAccountDraft toDraft() {
            return new EnrichmentAccountDraft(
                    apiKey,
                    Objects.requireNonNullElse(mode, AskMode.ON_REQUEST),
                    Objects.requireNonNullElse(monthlyLimit, 100));
        }

        @Override
        public String toString() {
            return "AccountRequest " + mode;
        }
    }

    /// All but its key.
    ///
    /// @param answersThisMonth how many were or may have been paid
    /// @param trouble why nothing is asked before it is mended
    record AccountResponse(
            UUID id,
            AskMode mode,
            int monthlyLimit,
            int answersThisMonth,
            @Nullable String trouble,
            Instant createdAt) {

        static AccountResponse of(EnrichmentAccountView account) {
            return new AccountResponse(
                    account.id(),
                    account.mode(),
                    account.monthlyLimit(),
                    account.answersThisMonth(),
                    account.trouble(),
                    account.createdAt());
        }
    }

    /// @param reason why it does not work
    record TestResponse(boolean works, @Nullable String reason) {}
}
