package io.doorstep.leadcrm.report;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.exporting.ExportRhythm;
import io.doorstep.leadcrm.exporting.ExportRhythm.Every;
import io.doorstep.leadcrm.report.ReportOutcome.Kept;
import io.doorstep.leadcrm.report.ReportOutcome.TooMany;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(ReportController.PATH)
class ReportController {

    static final String PATH = "/api/v1/analytics/reports";

    private static final String SORT = "id";

    private final KeepReports keepReports;
    private final Cursors cursors;

    ReportController(KeepReports keepReports, Cursors cursors) {
        this.keepReports = keepReports;
        this.cursors = cursors;
    }

    @PostMapping
    @RequiresPermission("analytics:write")
    ResponseEntity<ReportResponse> scheduleReport(@Valid @RequestBody ReportRequest body) {
        return switch (keepReports.begin(body.name().strip(), body.rhythm(), body.recipients())) {
            case Kept(var report) ->
                ResponseEntity.created(URI.create(PATH + "/" + report.id())).body(ReportResponse.of(report));
            case TooMany(var most) ->
                ResponseEntity.of(Problems.detail(
                                HttpStatus.CONFLICT,
                                "too_many_reports",
                                "There are %d reports already. End one first.".formatted(most)))
                        .build();
        };
    }

    @GetMapping
    @RequiresPermission("analytics:write")
    Page<ReportResponse> listReports(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int most = Limits.of(limit);
        UUID after = cursors.decode(cursor, SORT, Ids.FIRST);
        return Page.cut(keepReports.list(after, most + 1), most, last -> cursors.encode(SORT, last.id()))
                .map(ReportResponse::of);
    }

    @GetMapping("/{id}")
    @RequiresPermission("analytics:write")
    ReportResponse getReport(@PathVariable UUID id) {
        return keepReports.find(id).map(ReportResponse::of).orElseThrow(() -> Problems.notFound("report", id));
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("analytics:write")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endReport(@PathVariable UUID id) {
        if (!keepReports.end(id)) {
            throw Problems.notFound("report", id);
        }
    }

    /// @param weekday of a weekly one
    /// @param hour of the business's own day
    /// @param recipients users; each reads the numbers with the own login
    record ReportRequest(
            @NotBlank @Size(max = 100) String name,
            @NotNull Every every,
            @Nullable DayOfWeek weekday,
            @Min(0) @Max(23) int hour,
            @NotEmpty @Size(max = 50) Set<@NotNull UUID> recipients) {

        ExportRhythm rhythm() {
            if ((every == Every.WEEK) != (weekday != null)) {
                throw Problems.unprocessable(
                        "weekday_mismatch", "A weekly report has a weekday, a daily one has none.");
            }
            return new ExportRhythm(every, weekday, hour);
        }
    }

    /// A report and when it is made next.
    record ReportResponse(
            UUID id,
            String name,
            Every every,
            @Nullable DayOfWeek weekday,
            int hour,
            Set<UUID> recipients,
            Instant nextRunAt) {

        static ReportResponse of(NumberReport report) {
            return new ReportResponse(
                    report.id(),
                    report.name(),
                    report.rhythm().every(),
                    report.rhythm().weekday(),
                    report.rhythm().hour(),
                    report.recipients(),
                    report.nextRunAt());
        }
    }
}
