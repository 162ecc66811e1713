package io.doorstep.leadcrm.person.web;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.person.ChangeIdentities;
import io.doorstep.leadcrm.person.IdentityOutcome.Given;
import io.doorstep.leadcrm.person.IdentityOutcome.NoSuchPerson;
import io.doorstep.leadcrm.person.IdentityOutcome.NotReadable;
import io.doorstep.leadcrm.person.IdentityOutcome.OfSomebodyElse;
import io.doorstep.leadcrm.person.PersonId;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/people/{id}/identities")
class IdentityController {

    private final ChangeIdentities changeIdentities;
    private final AbsentPeople absentPeople;

    IdentityController(ChangeIdentities changeIdentities, AbsentPeople absentPeople) {
        this.changeIdentities = changeIdentities;
        this.absentPeople = absentPeople;
    }

    /// Also makes one that the person has already the first choice, or says that it is verified.
    @PostMapping
    @RequiresPermission("person:write")
    ResponseEntity<PersonResponse> add(@PathVariable UUID id, @Valid @RequestBody IdentityRequest body) {
        return switch (changeIdentities.add(new PersonId(id), body.toDraft())) {
            case Given(var person) -> PersonController.answer(person);
            case OfSomebodyElse(var owner) ->
                throw Problems.conflict(
                        "identity_taken",
                        "Somebody else is known by it.",
                        owner.value(),
                        PersonController.href(owner.value()));
            case NotReadable() ->
                ResponseEntity.of(Problems.detail(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "identity_unreadable",
                                "This is not how such an identity is written: " + body.kind() + "."))
                        .build();
            case NoSuchPerson(var person) -> throw absentPeople.problem(person.value());
        };
    }

    @DeleteMapping("/{identityId}")
    @RequiresPermission("person:write")
    ResponseEntity<PersonResponse> remove(@PathVariable UUID id, @PathVariable UUID identityId) {
        return changeIdentities
                .remove(new PersonId(id), identityId)
                .map(PersonController::answer)
                .orElseThrow(() -> Problems.notFound("identity", identityId));
    }
}
