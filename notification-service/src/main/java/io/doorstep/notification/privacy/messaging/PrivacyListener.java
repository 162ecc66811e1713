package io.doorstep.notification.privacy.messaging;

import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.notification.privacy.ErasePerson;
import io.doorstep.notification.privacy.ExportPerson;
import org.springframework.stereotype.Component;

@Component
class PrivacyListener {

    private final ExportPerson exportPerson;
    private final ErasePerson erasePerson;

    PrivacyListener(ExportPerson exportPerson, ErasePerson erasePerson) {
        this.exportPerson = exportPerson;
        this.erasePerson = erasePerson;
    }

    @OnEvent(topic = "organizations", type = "privacy.export-requested")
    void onExportRequested(PrivacyRequestedV1 request) {
        exportPerson.request(request.requestId(), request.userId());
    }

    @OnEvent(topic = "organizations", type = "privacy.erasure-requested")
    void onErasureRequested(PrivacyRequestedV1 request) {
        erasePerson.erase(request.requestId(), request.userId());
    }
}
