package io.doorstep.leadcrm.delegation;

import io.doorstep.leadcrm.analytics.RollUpTimetable;
import io.doorstep.leadcrm.zone.TenantZone;
import io.doorstep.workflowkit.DelegatedWork;
import io.doorstep.workflowkit.RunView;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The roll-up of a day: the workflow says when, we count. Numbers are made of the log alone, whoever has them made,
/// so a workflow decides of the hour and never of a number.
@Component
class AnalyticsRollUp implements DelegatedWork {

    private final RollUpTimetable timetable;
    private final TenantZone zone;
    private final JsonMapper json;

    AnalyticsRollUp(RollUpTimetable timetable, TenantZone zone, JsonMapper json) {
        this.timetable = timetable;
        this.zone = zone;
        this.json = json;
    }

    @Override
    public CrmWork kind() {
        return CrmWork.ANALYTICS_ROLL_UP;
    }

    @Override
    public Optional<ObjectNode> describe(RunView run) {
        return Optional.of(numbers(run).put("zone", zone.current().getId()));
    }

    @Override
    public Reading read(RunView run, JsonNode answer) {
        return new Reading.Understood(numbers(run));
    }

    @Override
    public boolean accept(RunView run, JsonNode understood) {
        timetable.rollUpSoon();
        return true;
    }

    @Override
    public Optional<JsonNode> doIt(RunView run, String because) {
        timetable.rollUpSoon();
        return Optional.of(numbers(run));
    }

    /// Where they are to be read.
    private ObjectNode numbers(RunView run) {
        String day = run.subject().toString();
        return json.createObjectNode()
                .put("day", day)
                .put("numbers", "/api/v1/analytics/dashboard?from=" + day + "&to=" + day);
    }
}
