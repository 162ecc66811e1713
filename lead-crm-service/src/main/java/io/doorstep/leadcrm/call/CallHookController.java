package io.doorstep.leadcrm.call;

import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.web.Problems;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The provider asks what to do with a call and tells what became of it.
@RestController
@RequestMapping("/hooks/calls/{token}")
class CallHookController {

    private static final String SIGNED = "the provider signs what it sends, and the address is known to it alone";
    private static final String SIGNALWIRE = "X-SignalWire-Signature";
    private static final String TWILIO = "X-Twilio-Signature";

    private final TakeCallHook takeCallHook;
    private final AnswerCall answerCall;

    CallHookController(TakeCallHook takeCallHook, AnswerCall answerCall) {
        this.takeCallHook = takeCallHook;
        this.answerCall = answerCall;
    }

    @PostMapping("/inbound")
    @OpenToAll(because = SIGNED)
    ResponseEntity<String> callComesIn(
            @PathVariable String token,
            @RequestHeader(name = SIGNALWIRE, required = false) @Nullable String signalWire,
            @RequestHeader(name = TWILIO, required = false) @Nullable String twilio,
            @RequestParam MultiValueMap<String, String> fields) {
        return take(new CallHook(token, "inbound", signature(signalWire, twilio), fields), answerCall::ring);
    }

    @PostMapping("/dialled/{id}/{turn}")
    @OpenToAll(because = SIGNED)
    ResponseEntity<String> phoneRang(
            @PathVariable String token,
            @PathVariable UUID id,
            @PathVariable int turn,
            @RequestHeader(name = SIGNALWIRE, required = false) @Nullable String signalWire,
            @RequestHeader(name = TWILIO, required = false) @Nullable String twilio,
            @RequestParam MultiValueMap<String, String> fields) {
        return take(
                new CallHook(token, "dialled/" + id + "/" + turn, signature(signalWire, twilio), fields),
                (account, report) -> answerCall.goOn(account, id, turn, report));
    }

    @PostMapping("/bridge/{id}")
    @OpenToAll(because = SIGNED)
    ResponseEntity<String> agentPickedUp(
            @PathVariable String token,
            @PathVariable UUID id,
            @RequestHeader(name = SIGNALWIRE, required = false) @Nullable String signalWire,
            @RequestHeader(name = TWILIO, required = false) @Nullable String twilio,
            @RequestParam MultiValueMap<String, String> fields) {
        return take(
                new CallHook(token, "bridge/" + id, signature(signalWire, twilio), fields),
                (account, report) -> answerCall.bridge(account, id, report));
    }

    @PostMapping("/recorded/{id}")
    @OpenToAll(because = SIGNED)
    ResponseEntity<String> callWasRecorded(
            @PathVariable String token,
            @PathVariable UUID id,
            @RequestHeader(name = SIGNALWIRE, required = false) @Nullable String signalWire,
            @RequestHeader(name = TWILIO, required = false) @Nullable String twilio,
            @RequestParam MultiValueMap<String, String> fields) {
        return take(
                new CallHook(token, "recorded/" + id, signature(signalWire, twilio), fields),
                (_, report) -> answerCall.record(id, report));
    }

    @PostMapping("/status")
    @OpenToAll(because = SIGNED)
    ResponseEntity<String> callCameOn(
            @PathVariable String token,
            @RequestHeader(name = SIGNALWIRE, required = false) @Nullable String signalWire,
            @RequestHeader(name = TWILIO, required = false) @Nullable String twilio,
            @RequestParam MultiValueMap<String, String> fields) {
        return take(
                new CallHook(token, "status", signature(signalWire, twilio), fields),
                (_, report) -> answerCall.report(null, report));
    }

    @PostMapping("/status/{id}")
    @OpenToAll(because = SIGNED)
    ResponseEntity<String> ownCallCameOn(
            @PathVariable String token,
            @PathVariable UUID id,
            @RequestHeader(name = SIGNALWIRE, required = false) @Nullable String signalWire,
            @RequestHeader(name = TWILIO, required = false) @Nullable String twilio,
            @RequestParam MultiValueMap<String, String> fields) {
        return take(
                new CallHook(token, "status/" + id, signature(signalWire, twilio), fields),
                (_, report) -> answerCall.report(id, report));
    }

    private ResponseEntity<String> take(CallHook hook, BiFunction<PhoneAccount, CallReport, Laml> act) {
        return switch (takeCallHook.take(hook, act)) {
            case CallHookOutcome.Answered(var laml) ->
                ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(laml.text());
            case CallHookOutcome.Unknown _ ->
                throw Problems.of(HttpStatus.NOT_FOUND, "hook_unknown", "Nobody has this address.");
            case CallHookOutcome.NotTheProviders _ ->
                throw Problems.of(HttpStatus.UNAUTHORIZED, "signature_invalid", "The signature does not hold.");
            case CallHookOutcome.Unreadable _ ->
                throw Problems.badRequest("body_unreadable", "The body speaks of no call.");
        };
    }

    private static CallSignature signature(@Nullable String signalWire, @Nullable String twilio) {
        return new CallSignature(signalWire != null ? signalWire : twilio != null ? twilio : "");
    }
}
