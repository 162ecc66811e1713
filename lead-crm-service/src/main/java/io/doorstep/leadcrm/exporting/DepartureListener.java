package io.doorstep.leadcrm.exporting;

import io.doorstep.kit.inbox.OnEvent;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class DepartureListener {

    private final EditSchedules editSchedules;

    DepartureListener(EditSchedules editSchedules) {
        this.editSchedules = editSchedules;
    }

    @OnEvent(topic = "organizations", type = "member.deactivated")
    void on(Departed member) {
        editSchedules.partWith(member.userId());
    }

    record Departed(UUID userId) {}
}
