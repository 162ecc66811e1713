package io.doorstep.leadcrm.person.web;

import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.person.FindPerson;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/// What to answer for somebody who is not there: who they are now, when they were merged.
@Component
class AbsentPeople {

    private final FindPerson findPerson;

    AbsentPeople(FindPerson findPerson) {
        this.findPerson = findPerson;
    }

    ErrorResponseException problem(UUID id) {
        return findPerson
                .findSurvivor(id)
                .filter(survivor -> !survivor.value().equals(id))
                .map(survivor -> merged(survivor.value()))
                .orElseGet(() -> Problems.notFound("person", id));
    }

    private static ErrorResponseException merged(UUID into) {
        ProblemDetail problem = Problems.detail(
                HttpStatus.GONE, "person_merged", "This person turned out to be another: " + into + ".");
        problem.setProperty("mergedInto", into);
        problem.setProperty("href", PersonController.href(into));
        return new ErrorResponseException(HttpStatus.GONE, problem, null);
    }
}
