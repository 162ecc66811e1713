package io.doorstep.leadcrm.exporting;

import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.observe.LogKeys;
import io.doorstep.kit.security.Scope;
import io.doorstep.leadcrm.lead.LeadChoice.Listed;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The first and the last step of a schedule's run, each a transaction.
@Component
@Transactional
class ExportSteps {

    private static final Logger log = LoggerFactory.getLogger(ExportSteps.class);

    private final ExportSchedules schedules;
    private final ExportFiles files;
    private final ExportTimetable timetable;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final InstantSource clock;
    private final Duration keep;

    ExportSteps(
            ExportSchedules schedules,
            ExportFiles files,
            ExportTimetable timetable,
            Audit audit,
            ApplicationEventPublisher events,
            Ids ids,
            InstantSource clock,
            ExportSettings settings) {
        this.schedules = schedules;
        this.files = files;
        this.timetable = timetable;
        this.audit = audit;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
        this.keep = settings.keep();
    }

    /// @param keep how long a file can be fetched
    @ConfigurationProperties("doorstep.lead-export")
    record ExportSettings(@DefaultValue("7d") Duration keep) {}

    /// What one run is to make.
    record Order(UUID fileId, UUID scheduleId, ScheduleDraft wanted, UUID ownerId, Scope scope) {}

    /// @return nothing when the schedule has ended
    Optional<Order> begin(UUID scheduleId) {
        return schedules.find(scheduleId).map(schedule -> {
            UUID file = ids.next();
            files.begin(file, schedule, clock.instant());
            return new Order(file, scheduleId, schedule.draft(), schedule.ownerId(), schedule.scope());
        });
    }

    /// The file is there, its readers hear of it, and the next one is planned: all of it or nothing.
    void finish(Order order, long leads, int parts) {
        Optional<ExportSchedule> schedule = schedules.find(order.scheduleId());
        if (schedule.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Instant expiry = now.plus(keep);
        files.finish(order.fileId(), leads, parts, expiry);
        timetable.forgetAt(order.fileId(), expiry);
        timetable.plan(schedule.get());
        record(order, leads);
        events.publishEvent(new ExportReady(
                order.scheduleId(),
                order.fileId(),
                order.wanted().name(),
                order.wanted().recipients(),
                leads,
                now,
                expiry));
    }

    private void record(Order order, long leads) {
        Map<String, Object> trace = new TreeMap<>(ExportTrace.of(
                new Listed(order.wanted().filter()), order.wanted().format()));
        trace.put("leads", leads);
        trace.put("schedule", order.scheduleId());
        trace.put("owner", order.ownerId());
        audit.record("export", "Lead", order.fileId(), trace);
        log.atInfo()
                .addKeyValue(LogKeys.JOB, order.scheduleId())
                .addKeyValue(LogKeys.COUNT, leads)
                .log("Scheduled export made");
    }
}
