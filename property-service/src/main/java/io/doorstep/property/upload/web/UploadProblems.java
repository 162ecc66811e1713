package io.doorstep.property.upload.web;

import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.FieldProblem;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.listing.web.ListingForm;
import io.doorstep.property.upload.UploadOutcome;
import io.doorstep.property.upload.UploadOutcome.Absent;
import io.doorstep.property.upload.UploadOutcome.AlreadyListed;
import io.doorstep.property.upload.UploadOutcome.Changed;
import io.doorstep.property.upload.UploadOutcome.Discarded;
import io.doorstep.property.upload.UploadOutcome.Listed;
import io.doorstep.property.upload.UploadOutcome.Outdated;
import io.doorstep.property.upload.UploadOutcome.Refused;
import io.doorstep.property.upload.UploadOutcome.StillReading;
import io.doorstep.property.upload.UploadOutcome.Talked;
import io.doorstep.property.upload.UploadOutcome.Unsure;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// What the endings of acts on uploads that did not go well are over HTTP.
@Component
class UploadProblems {

    private final ListingForm form;

    UploadProblems(ListingForm form) {
        this.form = form;
    }

    <T> ResponseEntity<T> refused(UploadOutcome outcome) {
        return ResponseEntity.of(problemOf(outcome)).build();
    }

    private ProblemDetail problemOf(UploadOutcome outcome) {
        return switch (outcome) {
            case Talked _, Changed _, Listed _, Discarded _ ->
                throw new IllegalStateException("It went well, which is no problem");
            case Absent(var id) ->
                Problems.detail(HttpStatus.NOT_FOUND, "upload_not_found", "There is no upload " + id + ".");
            case Outdated(var version) ->
                Problems.detail(
                        HttpStatus.PRECONDITION_FAILED,
                        "version_mismatch",
                        "It has changed since you read it; the current version is " + ETags.of(version)
                                + ". Read it again.");
            case StillReading(var id) ->
                Problems.detail(
                        HttpStatus.CONFLICT,
                        "upload_reading",
                        "The upload " + id + " is still being read. Try again in a moment.");
            case AlreadyListed(var listing) -> {
                ProblemDetail problem = Problems.detail(
                        HttpStatus.CONFLICT, "upload_listed", "It has become a listing; change that one.");
                problem.setProperty("existingId", listing.value());
                problem.setProperty("href", MadeResponse.href(listing));
                yield problem;
            }
            case Unsure(var guesses) -> unsure(guesses);
            case Refused(var why) -> form.problem(why);
        };
    }

    private static ProblemDetail unsure(List<String> guesses) {
        ProblemDetail problem = Problems.detail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "upload_unsure",
                "Some of it would be guessed: " + String.join(", ", guesses)
                        + ". Answer the questions, or write it by hand.");
        problem.setProperty(
                "errors",
                guesses.stream()
                        .map(pointer -> new FieldProblem(pointer, "upload_unsure", "is doubtful or missing"))
                        .toList());
        return problem;
    }
}
