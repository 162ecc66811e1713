package io.doorstep.identity.choice.web;

import io.doorstep.identity.choice.ChangeChoices;
import io.doorstep.identity.choice.ChoicesView;
import io.doorstep.identity.choice.FindChoices;
import io.doorstep.identity.membership.FindMember;
import io.doorstep.identity.proof.RequiresFreshProof;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Problems;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What a member has chosen, and the restriction that a member asked the organization for.
@RestController
@RequestMapping("/api/v1/users/{id}/privacy-choices")
class MemberChoicesController {

    private final FindMember findMember;
    private final FindChoices findChoices;
    private final ChangeChoices changeChoices;

    MemberChoicesController(FindMember findMember, FindChoices findChoices, ChangeChoices changeChoices) {
        this.findMember = findMember;
        this.findChoices = findChoices;
        this.changeChoices = changeChoices;
    }

    @GetMapping
    @RequiresPermission("privacy:write")
    ChoicesResponse getChoices(@PathVariable UUID id) {
        return answer(id, findMember.find(id).map(_ -> findChoices.get(id)));
    }

    @PostMapping("/restriction")
    @RequiresPermission("privacy:write")
    @RequiresFreshProof
    ChoicesResponse restrictFacts(@PathVariable UUID id, @Valid @RequestBody RestrictionRequest request) {
        return answer(id, changeChoices.restrict(id, request.reason().strip()));
    }

    @DeleteMapping("/restriction")
    @RequiresPermission("privacy:write")
    @RequiresFreshProof
    ChoicesResponse liftRestriction(@PathVariable UUID id) {
        return answer(id, changeChoices.liftRestriction(id));
    }

    private static ChoicesResponse answer(UUID id, Optional<ChoicesView> choices) {
        return choices.map(ChoicesResponse::of).orElseThrow(() -> Problems.notFound("member", id));
    }
}
