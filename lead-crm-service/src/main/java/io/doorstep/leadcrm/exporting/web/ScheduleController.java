package io.doorstep.leadcrm.exporting.web;

import io.doorstep.kit.security.RequiresFreshProof;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.exporting.EditSchedules;
import io.doorstep.leadcrm.exporting.FindSchedules;
import io.doorstep.leadcrm.exporting.ScheduleOutcome;
import io.doorstep.leadcrm.exporting.ScheduleOutcome.NoSuchSchedule;
import io.doorstep.leadcrm.exporting.ScheduleOutcome.Scheduled;
import io.doorstep.leadcrm.exporting.ScheduleOutcome.TooManySchedules;
import io.doorstep.leadcrm.exporting.ScheduleView;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(ScheduleController.PATH)
class ScheduleController {

    static final String PATH = "/api/v1/lead-exports";

    private final EditSchedules editSchedules;
    private final FindSchedules findSchedules;

    ScheduleController(EditSchedules editSchedules, FindSchedules findSchedules) {
        this.editSchedules = editSchedules;
        this.findSchedules = findSchedules;
    }

    @PostMapping
    @RequiresPermission("lead:export")
    @RequiresFreshProof
    ResponseEntity<ScheduleResponse> scheduleExport(@Valid @RequestBody ScheduleRequest body) {
        return answer(editSchedules.make(body.toDraft()), HttpStatus.CREATED);
    }

    @GetMapping
    @RequiresPermission("lead:export")
    Page<ScheduleResponse> listExportSchedules(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return findSchedules.list(cursor, Limits.of(limit)).map(ScheduleResponse::of);
    }

    @GetMapping("/{id}")
    @RequiresPermission("lead:export")
    ResponseEntity<ScheduleResponse> getExportSchedule(@PathVariable UUID id) {
        return findSchedules
                .find(id)
                .map(schedule -> answer(schedule, HttpStatus.OK))
                .orElseThrow(() -> Problems.notFound("export schedule", id));
    }

    @PutMapping("/{id}")
    @RequiresPermission("lead:export")
    @RequiresFreshProof
    ResponseEntity<ScheduleResponse> changeExportSchedule(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ScheduleRequest body) {
        return answer(
                editSchedules.change(id, body.toDraft(), version -> ETags.check(ifMatch, version)), HttpStatus.OK);
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("lead:export")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endExportSchedule(
            @PathVariable UUID id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        boolean ended = editSchedules.end(id, version -> {
            if (ifMatch != null) {
                ETags.check(ifMatch, version);
            }
        });
        if (!ended) {
            throw Problems.notFound("export schedule", id);
        }
    }

    private static ResponseEntity<ScheduleResponse> answer(ScheduleOutcome outcome, HttpStatus success) {
        return switch (outcome) {
            case Scheduled(var schedule) -> answer(schedule, success);
            case NoSuchSchedule(var id) -> throw Problems.notFound("export schedule", id);
            case TooManySchedules(var most) ->
                ResponseEntity.of(Problems.detail(
                                HttpStatus.CONFLICT,
                                "too_many_schedules",
                                "There are %d schedules already. End one first.".formatted(most)))
                        .build();
        };
    }

    private static ResponseEntity<ScheduleResponse> answer(ScheduleView schedule, HttpStatus status) {
        return ResponseEntity.status(status)
                .location(URI.create(PATH + "/" + schedule.id()))
                .eTag(ETags.of(schedule.version()))
                .body(ScheduleResponse.of(schedule));
    }
}
