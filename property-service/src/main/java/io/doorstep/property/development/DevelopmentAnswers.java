package io.doorstep.property.development;

import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.development.UnitOutcome.CodeTaken;
import io.doorstep.property.development.UnitOutcome.PlotLimitReached;
import io.doorstep.property.development.UnitOutcome.Taken;
import io.doorstep.property.development.UnitOutcome.TimeImpossible;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/// What each ending of a write is over HTTP.
final class DevelopmentAnswers {

    private DevelopmentAnswers() {}

    static ResponseEntity<DevelopmentResponse> answer(DevelopmentOutcome outcome, HttpStatus success) {
        return switch (outcome) {
            case DevelopmentOutcome.Kept(var development) -> answer(development, success);
            case DevelopmentOutcome.Deleted _ -> ResponseEntity.noContent().build();
            case DevelopmentOutcome.NotFound(var id) -> throw Problems.notFound("development", id);
            case DevelopmentOutcome.NameTaken(var by) ->
                throw Problems.conflict("name_taken", "Another development has this name.", by, href(by));
            case DevelopmentOutcome.PlanDoesNotAddUp(var percent) ->
                throw Problems.unprocessable(
                        "plan_does_not_add_up",
                        "The instalments add up to %s percent; they have to add up to 100."
                                .formatted(percent.toPlainString()));
            case DevelopmentOutcome.HasUnits(var count) ->
                throw Problems.conflict("has_units", "It has %d units. Delete them first.".formatted(count));
        };
    }

    static ResponseEntity<DevelopmentResponse> answer(Development development, HttpStatus status) {
        return ResponseEntity.status(status)
                .location(URI.create(href(development.id())))
                .eTag(ETags.of(development.version()))
                .body(DevelopmentResponse.of(development));
    }

    static ResponseEntity<UnitResponse> answer(UnitOutcome outcome) {
        return switch (outcome) {
            case UnitOutcome.Kept(var unit) -> answer(unit);
            case UnitOutcome.Deleted _ -> ResponseEntity.noContent().build();
            case UnitOutcome.NotFound(var id) -> throw Problems.notFound("unit", id);
            case CodeTaken _, Taken _, TimeImpossible _, PlotLimitReached _ ->
                ResponseEntity.of(problemOf(outcome)).build();
        };
    }

    static ResponseEntity<UnitResponse> answer(Unit unit) {
        return ResponseEntity.ok().eTag(ETags.of(unit.version())).body(UnitResponse.of(unit));
    }

    static ProblemDetail problemOf(UnitOutcome outcome) {
        return switch (outcome) {
            case UnitOutcome.Kept _, UnitOutcome.Deleted _ -> throw new IllegalStateException("That is no problem");
            case UnitOutcome.NotFound(var id) ->
                Problems.detail(HttpStatus.NOT_FOUND, "unit_not_found", "There is no unit " + id + ".");
            case CodeTaken(var code) ->
                Problems.detail(HttpStatus.CONFLICT, "code_taken", "Another unit of it has the code " + code + ".");
            case Taken(var status) ->
                Problems.detail(
                        HttpStatus.CONFLICT,
                        "unit_taken",
                        switch (status) {
                            case FREE -> "It is free already.";
                            case RESERVED -> "It is reserved. Free it first.";
                            case SOLD -> "It is sold.";
                        });
            case TimeImpossible(var mostDays) ->
                Problems.detail(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "time_impossible",
                        "A reservation ends after now and within %d days.".formatted(mostDays));
            case PlotLimitReached(var limit, var used) -> {
                ProblemDetail problem = Problems.detail(
                        HttpStatus.CONFLICT,
                        "plot_limit_reached",
                        "The plan allows %d listings and units in use and %d are. Archive some, or choose a larger plan."
                                .formatted(limit, used));
                problem.setProperty("limit", limit);
                problem.setProperty("used", used);
                yield problem;
            }
        };
    }

    private static String href(Object id) {
        return DevelopmentController.PATH + "/" + id;
    }
}
