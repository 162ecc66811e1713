package io.doorstep.leadcrm.person.web;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.person.AddOutcome.Added;
import io.doorstep.leadcrm.person.AddOutcome.Known;
import io.doorstep.leadcrm.person.AddOutcome.Nobody;
import io.doorstep.leadcrm.person.AddOutcome.Unreadable;
import io.doorstep.leadcrm.person.AddPerson;
import io.doorstep.leadcrm.person.EditPerson;
import io.doorstep.leadcrm.person.FindPerson;
import io.doorstep.leadcrm.person.KnownPerson;
import io.doorstep.leadcrm.person.ListPeople;
import io.doorstep.leadcrm.person.PersonId;
import io.doorstep.leadcrm.person.PersonSort;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/people")
class PersonController {

    private final FindPerson findPerson;
    private final ListPeople listPeople;
    private final AddPerson addPerson;
    private final EditPerson editPerson;
    private final AbsentPeople absentPeople;

    PersonController(
            FindPerson findPerson,
            ListPeople listPeople,
            AddPerson addPerson,
            EditPerson editPerson,
            AbsentPeople absentPeople) {
        this.findPerson = findPerson;
        this.listPeople = listPeople;
        this.addPerson = addPerson;
        this.editPerson = editPerson;
        this.absentPeople = absentPeople;
    }

    @GetMapping
    @RequiresPermission("person:read")
    Page<PersonResponse> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "-knownSince") String sort,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        PersonSort order = PersonSort.parse(sort)
                .orElseThrow(() ->
                        Problems.unprocessable("sort_unknown", "People are sorted by knownSince or -knownSince."));
        return listPeople.list(q, order, cursor, Limits.of(limit)).map(PersonResponse::of);
    }

    @GetMapping("/{id}")
    @RequiresPermission("person:read")
    ResponseEntity<PersonResponse> get(@PathVariable UUID id) {
        return answer(findPerson.findById(id).orElseThrow(() -> absentPeople.problem(id)));
    }

    @PostMapping
    @RequiresPermission("person:write")
    ResponseEntity<PersonResponse> add(@Valid @RequestBody PersonRequest body) {
        return switch (addPerson.add(body.toDraft())) {
            case Added(var person) ->
                ResponseEntity.created(URI.create(href(person.id())))
                        .eTag(ETags.of(person.version()))
                        .body(PersonResponse.of(person));
            case Known(var id, var by) ->
                throw Problems.conflict(
                        "person_known", "There is a person with " + by + ".", id.value(), href(id.value()));
            case Unreadable(var written) ->
                ResponseEntity.of(Problems.detail(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "identity_unreadable",
                                "Nobody can be known by " + String.join(", ", written) + "."))
                        .build();
            case Nobody() ->
                ResponseEntity.of(Problems.detail(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "person_empty",
                                "Give a name, or something by which the person is known."))
                        .build();
        };
    }

    @PatchMapping("/{id}")
    @RequiresPermission("person:write")
    ResponseEntity<PersonResponse> edit(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody PersonPatch patch) {
        return editPerson
                .edit(new PersonId(id), patch.toEdit(), version -> ETags.check(ifMatch, version))
                .map(PersonController::answer)
                .orElseThrow(() -> absentPeople.problem(id));
    }

    static ResponseEntity<PersonResponse> answer(KnownPerson person) {
        return ResponseEntity.ok().eTag(ETags.of(person.version())).body(PersonResponse.of(person));
    }

    static String href(UUID id) {
        return "/api/v1/people/" + id;
    }
}
