package io.doorstep.leadcrm.exporting;

import io.doorstep.leadcrm.exporting.ExportSteps.Order;
import io.doorstep.leadcrm.lead.LeadChoice.Listed;
import io.doorstep.leadcrm.lead.LeadWalk;
import io.doorstep.leadcrm.lead.WalkLeads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Makes the file that a schedule wants; a run that broke off begins anew.
@Component
class RunSchedule {

    private final ExportSteps steps;
    private final ExportFiles files;
    private final WalkLeads walkLeads;

    RunSchedule(ExportSteps steps, ExportFiles files, WalkLeads walkLeads) {
        this.steps = steps;
        this.files = files;
        this.walkLeads = walkLeads;
    }

    void run(UUID scheduleId) {
        steps.begin(scheduleId).ifPresent(this::make);
    }

    private void make(Order order) {
        ScheduleDraft wanted = order.wanted();
        LeadWalk walk = walkLeads.forUser(order.ownerId(), order.scope(), new Listed(wanted.filter()), wanted.sort());
        try (PartStream out = new PartStream((number, content) -> files.keep(order.fileId(), number, content))) {
            long leads = ExportLeads.write(walk, wanted.format(), true, out);
            steps.finish(order, leads, out.end());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
