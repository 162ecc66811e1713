package io.doorstep.property.listing.web;

import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.FieldProblem;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.fairhousing.FairHousing;
import io.doorstep.property.fairhousing.Finding;
import io.doorstep.property.listing.ListingOutcome;
import io.doorstep.property.listing.ListingOutcome.Absent;
import io.doorstep.property.listing.ListingOutcome.CustomFieldsWrong;
import io.doorstep.property.listing.ListingOutcome.IllegalMove;
import io.doorstep.property.listing.ListingOutcome.NotReady;
import io.doorstep.property.listing.ListingOutcome.Outdated;
import io.doorstep.property.listing.ListingOutcome.PlotLimitReached;
import io.doorstep.property.listing.ListingOutcome.PriceImpossible;
import io.doorstep.property.listing.ListingOutcome.ReferenceTaken;
import io.doorstep.property.listing.ListingOutcome.Stored;
import io.doorstep.property.listing.ListingOutcome.UnfairText;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingStatus;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/// What each ending of a write is over HTTP.
final class ListingAnswers {

    private ListingAnswers() {}

    static ResponseEntity<ListingResponse> added(ListingOutcome outcome, FairHousing fairHousing) {
        return outcome instanceof Stored(var listing)
                ? ResponseEntity.created(URI.create(href(listing.id())))
                        .eTag(ETags.of(listing.version()))
                        .body(ListingResponse.of(listing, warnings(listing, fairHousing)))
                : refused(outcome);
    }

    static ResponseEntity<ListingResponse> changed(ListingOutcome outcome, FairHousing fairHousing) {
        return outcome instanceof Stored(var listing)
                ? ResponseEntity.ok()
                        .eTag(ETags.of(listing.version()))
                        .body(ListingResponse.of(listing, warnings(listing, fairHousing)))
                : refused(outcome);
    }

    static ResponseEntity<ListingResponse> found(ListingSnapshot listing) {
        return ResponseEntity.ok().eTag(ETags.of(listing.version())).body(ListingResponse.of(listing));
    }

    static ResponseEntity<Void> removed(ListingOutcome outcome) {
        return outcome instanceof Stored ? ResponseEntity.noContent().build() : refused(outcome);
    }

    private static List<Finding> warnings(ListingSnapshot listing, FairHousing fairHousing) {
        return listing.status() == ListingStatus.PUBLISHED
                ? fairHousing.check(listing.facts().title(), listing.facts().description())
                : List.of();
    }

    private static <T> ResponseEntity<T> refused(ListingOutcome outcome) {
        return ResponseEntity.of(problemOf(outcome)).build();
    }

    static ProblemDetail problemOf(ListingOutcome outcome) {
        return switch (outcome) {
            case Stored(var listing) ->
                throw new IllegalStateException(listing.id() + " was stored, which is no problem");
            case Absent(var id) ->
                Problems.detail(HttpStatus.NOT_FOUND, "property_not_found", "There is no property " + id + ".");
            case Outdated(var version) ->
                Problems.detail(
                        HttpStatus.PRECONDITION_FAILED,
                        "version_mismatch",
                        "It has changed since you read it; the current version is " + ETags.of(version)
                                + ". Read it again.");
            case ReferenceTaken(var reference, var by) -> {
                ProblemDetail problem = Problems.detail(
                        HttpStatus.CONFLICT,
                        "reference_taken",
                        "Another property has the reference " + reference + ".");
                problem.setProperty("existingId", by.value());
                problem.setProperty("href", href(by));
                yield problem;
            }
            case IllegalMove(var from, var to, var allowed) ->
                fieldProblem(
                        "illegal_status",
                        "/status",
                        "cannot go from %s to %s; allowed: %s".formatted(from, to, allowed));
            case NotReady(var missing) ->
                fieldProblem("not_ready_to_publish", missing.getFirst(), "is needed before it can be published");
            case UnfairText(var findings) -> unfair(findings);
            case CustomFieldsWrong(var flaws) ->
                fieldProblems(
                        "invalid_fields",
                        flaws.stream()
                                .map(flaw -> new FieldProblem(
                                        "/customFields/" + flaw.field(), "type_mismatch", flaw.reason()))
                                .toList());
            case PriceImpossible(var reason) ->
                Problems.detail(HttpStatus.UNPROCESSABLE_CONTENT, "price_impossible", reason);
            case PlotLimitReached(var limit, var used) -> {
                ProblemDetail problem = Problems.detail(
                        HttpStatus.CONFLICT,
                        "plot_limit_reached",
                        "The plan allows %d listings in use and %d are. Keep it a draft, archive another, or choose a larger plan."
                                .formatted(limit, used));
                problem.setProperty("limit", limit);
                problem.setProperty("used", used);
                yield problem;
            }
        };
    }

    private static ProblemDetail unfair(List<Finding> findings) {
        ProblemDetail problem = Problems.detail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "unfair_text",
                "The text says who may live there: "
                        + findings.stream().map(Finding::sentence).collect(Collectors.joining(" ")));
        problem.setProperty("findings", findings);
        return problem;
    }

    private static ProblemDetail fieldProblem(String code, String pointer, String detail) {
        return fieldProblems(code, List.of(new FieldProblem(pointer, code, detail)));
    }

    private static ProblemDetail fieldProblems(String code, List<FieldProblem> errors) {
        ProblemDetail problem = Problems.detail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                code,
                errors.stream()
                        .map(error -> error.pointer() + " " + error.detail() + ".")
                        .collect(Collectors.joining(" ")));
        problem.setProperty("errors", errors);
        return problem;
    }

    private static String href(io.doorstep.property.listing.ListingId id) {
        return "/api/v1/properties/" + id;
    }
}
