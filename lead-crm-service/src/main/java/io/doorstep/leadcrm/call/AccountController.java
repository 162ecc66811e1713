package io.doorstep.leadcrm.call;

import io.doorstep.kit.security.RequiresFreshProof;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.call.AccountOutcome.AlreadyThere;
import io.doorstep.leadcrm.call.AccountOutcome.InUse;
import io.doorstep.leadcrm.call.AccountOutcome.Kept;
import io.doorstep.leadcrm.call.AccountOutcome.Left;
import io.doorstep.leadcrm.call.AccountOutcome.Missing;
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
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(AccountController.PATH)
class AccountController {

    static final String PATH = "/api/v1/telephony/account";

    private final KeepAccount keepAccount;

    AccountController(KeepAccount keepAccount) {
        this.keepAccount = keepAccount;
    }

    @PostMapping
    @RequiresPermission("phone-number:write")
    @RequiresFreshProof
    ResponseEntity<AccountResponse> connectPhoneAccount(@Valid @RequestBody AccountRequest request) {
        return answer(keepAccount.connect(request.toDraft()), HttpStatus.CREATED);
    }

    @GetMapping
    @RequiresPermission("phone-number:read")
    ResponseEntity<AccountResponse> getPhoneAccount() {
        return keepAccount
                .find()
                .map(account -> answer(account, HttpStatus.OK))
                .orElseThrow(AccountController::missing);
    }

    @PutMapping
    @RequiresPermission("phone-number:write")
    @RequiresFreshProof
    ResponseEntity<AccountResponse> changePhoneAccount(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody AccountRequest request) {
        return answer(keepAccount.change(request.toDraft(), version -> ETags.check(ifMatch, version)), HttpStatus.OK);
    }

    @DeleteMapping
    @RequiresPermission("phone-number:write")
    @RequiresFreshProof
    ResponseEntity<AccountResponse> leavePhoneAccount() {
        return answer(keepAccount.leave(), HttpStatus.NO_CONTENT);
    }

    private static ResponseEntity<AccountResponse> answer(AccountOutcome outcome, HttpStatus success) {
        return switch (outcome) {
            case Kept(var account) -> answer(account, success);
            case Left _ -> ResponseEntity.noContent().build();
            case Missing _ -> throw missing();
            case AlreadyThere(var id) ->
                throw Problems.conflict(
                        "phone_account_connected", "There is an account already: change it, or leave it.", id, PATH);
            case InUse _ ->
                throw Problems.conflict("phone_account_in_use", "There are numbers at it. Let go of them first.");
        };
    }

    private static ResponseEntity<AccountResponse> answer(AccountView account, HttpStatus status) {
        return ResponseEntity.status(status)
                .location(URI.create(PATH))
                .eTag(ETags.of(account.version()))
                .body(AccountResponse.of(account));
    }

    private static ErrorResponseException missing() {
        return Problems.of(
                HttpStatus.NOT_FOUND, "phone_account_not_found", "No account at a phone provider is connected.");
    }

    /// @param space what a SignalWire address begins with; of no use for Twilio
    /// @param accountSid the id of the project at SignalWire, or of the account at Twilio
    /// @param signingKey what webhooks are signed with; at Twilio the token, which is meant when it is absent
    record AccountRequest(
            @NotNull Provider provider,

            @Nullable @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,62}")
            String space,

            @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,64}") String accountSid,
            @NotBlank @Size(max = 200) String token,
            @Nullable @Size(min = 8, max = 200) String signingKey) {

        AccountDraft toDraft() {
            if ((provider == Provider.SIGNALWIRE) != (space != null)) {
                throw Problems.unprocessable(
                        "space_mismatch", "An account at SignalWire has a space, one at Twilio none.");
            }
            return new AccountDraft(provider, space, accountSid, token, signingKey == null ? token : signingKey);
        }

        @Override
        public String toString() {
            return "AccountRequest of " + provider;
        }
    }

    /// All but its secrets.
    record AccountResponse(
            UUID id, Provider provider, @Nullable String space, String accountSid, Instant createdAt) {

        static AccountResponse of(AccountView account) {
            return new AccountResponse(
                    account.id(), account.provider(), account.space(), account.accountSid(), account.createdAt());
        }
    }
}
