package io.doorstep.leadcrm.report;

import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.ids.Ids;
import io.doorstep.leadcrm.exporting.ExportRhythm;
import io.doorstep.leadcrm.report.ReportOutcome.Kept;
import io.doorstep.leadcrm.report.ReportOutcome.TooMany;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Begins and ends reports.
@Component
@Transactional
class KeepReports {

    private static final int MOST = 50;

    private final NumberReports reports;
    private final ReportTimetable timetable;
    private final Audit audit;
    private final Ids ids;
    private final InstantSource clock;

    KeepReports(NumberReports reports, ReportTimetable timetable, Audit audit, Ids ids, InstantSource clock) {
        this.reports = reports;
        this.timetable = timetable;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    ReportOutcome begin(String name, ExportRhythm rhythm, Set<UUID> recipients) {
        if (reports.count() >= MOST) {
            return new TooMany(MOST);
        }
        Instant now = clock.instant();
        NumberReport draft = new NumberReport(ids.next(), name, rhythm, recipients, now, now);
        NumberReport report = draft.runningAt(timetable.nextRun(draft));
        reports.add(report);
        timetable.plan(report);
        audit.record("create", "NumberReport", report.id(), Map.of("recipients", recipients.size()));
        return new Kept(report);
    }

    /// @return whether there was one
    boolean end(UUID id) {
        boolean ended = reports.remove(id);
        if (ended) {
            timetable.cancel(id);
            audit.record("delete", "NumberReport", id, Map.of());
        }
        return ended;
    }

    @Transactional(readOnly = true)
    Optional<NumberReport> find(UUID id) {
        return reports.find(id);
    }

    @Transactional(readOnly = true)
    List<NumberReport> list(UUID after, int limit) {
        return reports.list(after, limit);
    }

    /// Whoever left is told of nothing.
    void partWith(UUID userId) {
        reports.forget(userId);
    }
}
