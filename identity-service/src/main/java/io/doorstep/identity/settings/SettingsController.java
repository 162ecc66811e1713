package io.doorstep.identity.settings;

import io.doorstep.kit.security.RequiresPermission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The first page of the settings.
@RestController
class SettingsController {

    private final ViewSettings viewSettings;
    private final PartnerWebhooks partnerWebhooks;

    SettingsController(ViewSettings viewSettings, PartnerWebhooks partnerWebhooks) {
        this.viewSettings = viewSettings;
        this.partnerWebhooks = partnerWebhooks;
    }

    @GetMapping("/api/v1/settings")
    @RequiresPermission("organization:read")
    SettingsOverview getSettings() {
        return viewSettings.view().with(partnerWebhooks.status());
    }
}
