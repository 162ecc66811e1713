package io.doorstep.identity.choice.web;

import io.doorstep.identity.choice.ChangeChoices;
import io.doorstep.identity.choice.ChoicesView;
import io.doorstep.identity.choice.FindChoices;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.web.Problems;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What a person wants done and left undone with the own facts, in the organization that the person is signed in to.
@RestController
@RequestMapping("/api/v1/auth/profile/privacy-choices")
class OwnChoicesController {

    private static final String OWN = "each signed-in person decides about the own facts";

    private final FindChoices findChoices;
    private final ChangeChoices changeChoices;

    OwnChoicesController(FindChoices findChoices, ChangeChoices changeChoices) {
        this.findChoices = findChoices;
        this.changeChoices = changeChoices;
    }

    @GetMapping
    @OpenToAll(because = OWN)
    ChoicesResponse getOwnChoices() {
        return ChoicesResponse.of(findChoices.get(self()));
    }

    /// From now on the facts are stored and not used: no notifications, no changes by others.
    @PostMapping("/restriction")
    @OpenToAll(because = OWN)
    ChoicesResponse restrictOwnFacts(@Valid @RequestBody RestrictionRequest request) {
        return answer(changeChoices.restrict(self(), request.reason().strip()));
    }

    @DeleteMapping("/restriction")
    @OpenToAll(because = OWN)
    ChoicesResponse liftOwnRestriction() {
        return answer(changeChoices.liftRestriction(self()));
    }

    @PostMapping("/sharing-refusal")
    @OpenToAll(because = OWN)
    ChoicesResponse refuseSharing() {
        return answer(changeChoices.refuseSharing(self(), "profile"));
    }

    @DeleteMapping("/sharing-refusal")
    @OpenToAll(because = OWN)
    ChoicesResponse allowSharing() {
        return answer(changeChoices.allowSharing(self()));
    }

    private static ChoicesResponse answer(Optional<ChoicesView> choices) {
        return choices.map(ChoicesResponse::of).orElseThrow(() -> Problems.notFound("member", self()));
    }

    private static UUID self() {
        return Caller.current().userId();
    }
}
