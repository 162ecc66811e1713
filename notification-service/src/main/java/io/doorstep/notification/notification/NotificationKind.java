package io.doorstep.notification.notification;

import io.doorstep.notification.preference.NotificationCategory;

/// What happened, with the category that preferences speak of and the template that words it.
public enum NotificationKind {
    LEAD_ASSIGNED(NotificationCategory.LEAD, "lead-assigned"),
    LEAD_WAITING(NotificationCategory.LEAD, "lead-waiting"),
    LEAD_EXPORT_READY(NotificationCategory.LEAD, "lead-export-ready"),
    LEAD_ATTENTION(NotificationCategory.LEAD, "lead-attention"),
    FOLLOW_UP_DUE(NotificationCategory.LEAD, "follow-up-due"),
    NOTE_MENTIONED(NotificationCategory.LEAD, "note-mentioned"),
    LISTINGS_FOUND(NotificationCategory.LEAD, "listings-found"),
    NUMBERS_REPORT_READY(NotificationCategory.LEAD, "numbers-report-ready"),
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
