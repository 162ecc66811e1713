package io.doorstep.identity.policy.web;

import io.doorstep.identity.policy.ChangePolicy;
import io.doorstep.identity.policy.FindPolicy;
import io.doorstep.identity.policy.PolicyView;
import io.doorstep.identity.proof.RequiresFreshProof;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/security/policy")
class PolicyController {

    private final FindPolicy findPolicy;
    private final ChangePolicy changePolicy;

    PolicyController(FindPolicy findPolicy, ChangePolicy changePolicy) {
        this.findPolicy = findPolicy;
        this.changePolicy = changePolicy;
    }

    @GetMapping
    @RequiresPermission("organization:read")
    ResponseEntity<PolicyResponse> getPolicy() {
        return answer(findPolicy.current());
    }

    @PutMapping
    @RequiresPermission("organization:write")
    @RequiresFreshProof
    ResponseEntity<PolicyResponse> changePolicy(
            @Valid @RequestBody PolicyRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return answer(changePolicy.change(
                request.password().toRules(),
                request.session().idleMinutes(),
                request.session().absoluteMinutes(),
                ifMatch));
    }

    private static ResponseEntity<PolicyResponse> answer(PolicyView policy) {
        return ResponseEntity.ok().eTag(ETags.of(policy.version())).body(PolicyResponse.of(policy));
    }
}
