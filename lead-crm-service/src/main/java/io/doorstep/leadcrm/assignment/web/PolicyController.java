package io.doorstep.leadcrm.assignment.web;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.FieldProblem;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.assignment.KeepPolicy;
import io.doorstep.leadcrm.assignment.PolicyFlaw;
import io.doorstep.leadcrm.assignment.PolicyOutcome.Refused;
import io.doorstep.leadcrm.assignment.PolicyOutcome.Saved;
import io.doorstep.leadcrm.assignment.StoredPolicy;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/assignment/policy")
class PolicyController {

    private final KeepPolicy keepPolicy;

    PolicyController(KeepPolicy keepPolicy) {
        this.keepPolicy = keepPolicy;
    }

    @GetMapping
    @RequiresPermission("assignment:read")
    ResponseEntity<PolicyResponse> get() {
        return answer(keepPolicy.get());
    }

    @PutMapping
    @RequiresPermission("assignment:write")
    ResponseEntity<PolicyResponse> change(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody PolicyRequest request) {
        return switch (keepPolicy.change(request.toPolicy(), version -> ETags.check(ifMatch, version))) {
            case Saved(var policy) -> answer(policy);
            case Refused(var flaws) -> ResponseEntity.of(refused(flaws)).build();
        };
    }

    private static ResponseEntity<PolicyResponse> answer(StoredPolicy policy) {
        return ResponseEntity.ok().eTag(ETags.of(policy.version())).body(PolicyResponse.of(policy));
    }

    private static ProblemDetail refused(List<PolicyFlaw> flaws) {
        ProblemDetail problem = Problems.detail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "policy_refused",
                "The policy cannot hold. " + flaws.getFirst().mend());
        problem.setProperty(
                "errors",
                flaws.stream()
                        .map(flaw -> new FieldProblem(flaw.pointer(), flaw.code(), flaw.mend()))
                        .toList());
        return problem;
    }
}
