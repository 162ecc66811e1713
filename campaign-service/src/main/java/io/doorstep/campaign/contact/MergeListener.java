package io.doorstep.campaign.contact;

import io.doorstep.kit.inbox.OnEvent;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class MergeListener {

    private final JoinContacts joinContacts;

    MergeListener(JoinContacts joinContacts) {
        this.joinContacts = joinContacts;
    }

    @OnEvent(topic = "leads", type = "person.merged")
    void onMerged(PersonMergedV1 merge) {
        joinContacts.join(merge.survivorId(), merge.mergedId());
    }

    @OnEvent(topic = "leads", type = "person.unmerged")
    void onUnmerged(PersonUnmergedV1 unmerge) {
        joinContacts.separate(unmerge.survivorId(), unmerge.restoredId());
    }

    record PersonMergedV1(UUID survivorId, UUID mergedId) {}

    record PersonUnmergedV1(UUID survivorId, UUID restoredId) {}
}
