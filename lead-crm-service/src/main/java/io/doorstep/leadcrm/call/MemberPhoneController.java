package io.doorstep.leadcrm.call;

import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The phones on which members are reached: everybody keeps the own one, and who keeps the numbers all of them.
@RestController
@RequestMapping("/api/v1/telephony/phones/{memberId}")
class MemberPhoneController {

    private final KeepMemberPhones keepMemberPhones;

    MemberPhoneController(KeepMemberPhones keepMemberPhones) {
        this.keepMemberPhones = keepMemberPhones;
    }

    @GetMapping
    @RequiresPermission("lead:read")
    ResponseEntity<PhoneResponse> getMemberPhone(@PathVariable UUID memberId) {
        mustBeAllowed(memberId);
        return keepMemberPhones
                .find(memberId)
                .map(MemberPhoneController::answer)
                .orElseThrow(() -> Problems.notFound("phone of", memberId));
    }

    @PutMapping
    @RequiresPermission("lead:read")
    ResponseEntity<PhoneResponse> putMemberPhone(
            @PathVariable UUID memberId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody PhoneRequest request) {
        mustBeAllowed(memberId);
        if (!isOwn(memberId) && !keepMemberPhones.isOfAgent(memberId)) {
            throw Problems.notFound("agent", memberId);
        }
        return keepMemberPhones
                .put(memberId, request.number(), version -> ETags.check(ifMatch, version))
                .map(MemberPhoneController::answer)
                .orElseThrow(
                        () -> Problems.unprocessable("phone_unreadable", request.number() + " is no phone number."));
    }

    @DeleteMapping
    @RequiresPermission("lead:read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forgetMemberPhone(@PathVariable UUID memberId) {
        mustBeAllowed(memberId);
        if (!keepMemberPhones.forget(memberId)) {
            throw Problems.notFound("phone of", memberId);
        }
    }

    private static void mustBeAllowed(UUID member) {
        if (!isOwn(member) && !Caller.current().permissions().containsKey("phone-number:write")) {
            throw Problems.forbidden("phone_not_yours", "It is somebody else's phone.");
        }
    }

    private static boolean isOwn(UUID member) {
        Caller caller = Caller.current();
        return caller.kind() == Caller.Kind.USER && caller.userId().equals(member);
    }

    private static ResponseEntity<PhoneResponse> answer(MemberPhone phone) {
        return ResponseEntity.ok()
                .eTag(ETags.of(phone.version()))
                .body(new PhoneResponse(phone.userId(), phone.number()));
    }

    record PhoneRequest(@NotBlank @Size(max = 40) String number) {}

    record PhoneResponse(UUID memberId, String number) {}
}
