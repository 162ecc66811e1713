package io.doorstep.identity.edge.web;

import io.doorstep.identity.edge.ChangeEdgeRules;
import io.doorstep.identity.edge.ChangeEdgeRulesOutcome.Changed;
import io.doorstep.identity.edge.ChangeEdgeRulesOutcome.LocksOut;
import io.doorstep.identity.edge.ChangeEdgeRulesOutcome.NotInPlan;
import io.doorstep.identity.edge.EdgeRulesView;
import io.doorstep.identity.edge.FindEdgeRules;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Which sites and networks may reach the caller's organization.
@RestController
@RequestMapping("/api/v1/security/edge-rules")
class EdgeRulesController {

    private final FindEdgeRules findEdgeRules;
    private final ChangeEdgeRules changeEdgeRules;

    EdgeRulesController(FindEdgeRules findEdgeRules, ChangeEdgeRules changeEdgeRules) {
        this.findEdgeRules = findEdgeRules;
        this.changeEdgeRules = changeEdgeRules;
    }

    @GetMapping
    @RequiresPermission("organization:read")
    ResponseEntity<EdgeRulesResponse> getEdgeRules(HttpServletRequest call) {
        return answer(findEdgeRules.getCurrent(), addressOf(call));
    }

    @PutMapping
    @RequiresPermission("organization:write")
    ResponseEntity<EdgeRulesResponse> changeEdgeRules(
            @Valid @RequestBody EdgeRulesRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            HttpServletRequest call) {
        String address = addressOf(call);
        return switch (changeEdgeRules.change(request.toEdit(), address, ifMatch)) {
            case Changed(var rules) -> answer(rules, address);
            case NotInPlan() ->
                refusal(
                        HttpStatus.FORBIDDEN,
                        "not_in_plan",
                        "A list of networks is part of the Enterprise plan; leave allowedNetworks empty or change the plan.");
            case LocksOut(var own) ->
                refusal(
                        HttpStatus.CONFLICT,
                        "would_lock_you_out",
                        "Your own address %s is in none of these networks. Add it, or send acceptLockOut: true."
                                .formatted(own));
        };
    }

    /// The gateway writes the forwarding header itself and drops what came from outside.
    private static String addressOf(HttpServletRequest call) {
        String forwarded = call.getHeader("X-Forwarded-For");
        return forwarded == null ? call.getRemoteAddr() : forwarded.split(",", 2)[0].strip();
    }

    private static ResponseEntity<EdgeRulesResponse> answer(EdgeRulesView rules, String yourAddress) {
        return ResponseEntity.ok().eTag(ETags.of(rules.version())).body(EdgeRulesResponse.of(rules, yourAddress));
    }

    private static ResponseEntity<EdgeRulesResponse> refusal(HttpStatus status, String code, String detail) {
        return ResponseEntity.of(Problems.detail(status, code, detail)).build();
    }
}
