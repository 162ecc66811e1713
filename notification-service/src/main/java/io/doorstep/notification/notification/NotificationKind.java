package io.doorstep.notification.notification;

import io.doorstep.notification.preference.NotificationCategory;

/// What happened, with the category that preferences speak of and the template that words it.
public enum NotificationKind {
    LEAD_ASSIGNED(NotificationCategory.LEAD, "lead-assigned"),
    LEAD_WAITING(NotificationCategory.LEAD, "lead-waiting"),
    HANDOFF_REQUESTED(NotificationCategory.CONVERSATION, "handoff-requested"),
    WEBHOOK_FAILING(NotificationCategory.INTEGRATION, "webhook-failing"),
    WEBHOOK_DISABLED(NotificationCategory.INTEGRATION, "webhook-disabled"),
    TRIAL_ENDING(NotificationCategory.BILLING, "trial-ending"),
    INVOICE_ISSUED(NotificationCategory.BILLING, "invoice-issued"),
    ONBOARDING_COMPLETED(NotificationCategory.ORGANIZATION, "onboarding-completed");

    private final NotificationCategory category;
    private final String template;

    NotificationKind(NotificationCategory category, String template) {
        this.category = category;
        this.template = template;
    }

    NotificationCategory category() {
        return category;
    }

    String template() {
        return template;
    }
}
