package io.doorstep.leadcrm.call;

import io.doorstep.kit.inbox.OnEvent;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class CallDepartureListener {

    private final KeepMemberPhones keepMemberPhones;
    private final KeepNumbers keepNumbers;

    CallDepartureListener(KeepMemberPhones keepMemberPhones, KeepNumbers keepNumbers) {
        this.keepMemberPhones = keepMemberPhones;
        this.keepNumbers = keepNumbers;
    }

    @OnEvent(topic = "organizations", type = "member.deactivated")
    void on(Departed member) {
        keepMemberPhones.forget(member.userId());
        keepNumbers.partWith(member.userId());
    }

    record Departed(UUID userId) {}
}
