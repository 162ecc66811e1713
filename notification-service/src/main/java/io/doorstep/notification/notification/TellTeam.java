package io.doorstep.notification.notification;

import io.doorstep.notification.recipient.FindRecipients;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells those who run the business, or those who answer visitors, what needs them.
@Component
public class TellTeam {

    private final FindRecipients recipients;
    private final NotifyRecipients notifyRecipients;

    TellTeam(FindRecipients recipients, NotifyRecipients notifyRecipients) {
        this.recipients = recipients;
        this.notifyRecipients = notifyRecipients;
    }

    @Transactional
    public void tell(Notice notice) {
        notifyRecipients.notify(
                notice, recipients.activeWithAnyRole(audience(notice.kind()).roles()));
    }

    private static RoleGroup audience(NotificationKind kind) {
        return switch (kind) {
            case HANDOFF_REQUESTED -> RoleGroup.ANSWERS_VISITORS;
            case LEAD_ASSIGNED,
                    LEAD_WAITING,
                    LEAD_EXPORT_READY,
                    LEAD_ATTENTION,
                    FOLLOW_UP_DUE,
                    NOTE_MENTIONED,
                    LISTINGS_FOUND,
                    NUMBERS_REPORT_READY -> RoleGroup.SELLS;
            case WEBHOOK_FAILING, WEBHOOK_DISABLED, TRIAL_ENDING, INVOICE_ISSUED -> RoleGroup.RUNS_THE_BUSINESS;
            case ONBOARDING_COMPLETED -> RoleGroup.OWNS_THE_BUSINESS;
        };
    }
}
