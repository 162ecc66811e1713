package io.doorstep.leadcrm.person;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.person.FindPerson.KnownPerson;
import io.doorstep.leadcrm.person.ListDuplicates.Duplicate;
import io.doorstep.leadcrm.person.ListDuplicates.PersonSummary;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/people")
class PersonController {

    private final FindPerson findPerson;
    private final ListDuplicates listDuplicates;

    PersonController(FindPerson findPerson, ListDuplicates listDuplicates) {
        this.findPerson = findPerson;
        this.listDuplicates = listDuplicates;
    }

    @GetMapping("/{id}")
    @RequiresPermission("person:read")
    PersonResponse get(@PathVariable UUID id) {
        return findPerson.findById(id).map(PersonResponse::of).orElseThrow(() -> Problems.notFound("person", id));
    }

    @GetMapping("/duplicates")
    @RequiresPermission("person:read")
    Page<DuplicateResponse> duplicates(
            @RequestParam(defaultValue = "0") int minScore,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return listDuplicates.list(minScore, cursor, Limits.of(limit)).map(DuplicateResponse::of);
    }

    record PersonResponse(
            UUID id, @Nullable String name, List<String> emails, List<String> phones, Instant knownSince) {

        static PersonResponse of(KnownPerson person) {
            return new PersonResponse(
                    person.id(), person.name(), person.emails(), person.phones(), person.knownSince());
        }
    }

    record DuplicateResponse(OneOfTwo a, OneOfTwo b, int score, List<String> reasons) {

        static DuplicateResponse of(Duplicate pair) {
            return new DuplicateResponse(OneOfTwo.of(pair.a()), OneOfTwo.of(pair.b()), pair.score(), pair.reasons());
        }
    }

    record OneOfTwo(
            UUID id, List<String> externalIds, @Nullable String name) {

        static OneOfTwo of(PersonSummary person) {
            return new OneOfTwo(person.id(), List.of(), person.name());
        }
    }
}
