package io.doorstep.notification.notification.messaging;

import io.doorstep.kit.inbox.EventContext;
import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.notification.notification.Notice;
import io.doorstep.notification.notification.NotificationKind;
import io.doorstep.notification.notification.Subject;
import io.doorstep.notification.notification.TellTeam;
import io.doorstep.notification.recipient.FollowCompany;
import io.doorstep.notification.recipient.Letterhead;
import org.springframework.stereotype.Component;

@Component
class SubscriptionListener {

    private final TellTeam tellTeam;
    private final FollowCompany followCompany;

    SubscriptionListener(TellTeam tellTeam, FollowCompany followCompany) {
        this.tellTeam = tellTeam;
        this.followCompany = followCompany;
    }

    @OnEvent(topic = "subscriptions", type = "subscription.trial-ending")
    void onTrialEnding(TrialEndingV1 trial, EventContext context) {
        Subject subscription = new Subject("subscription", trial.subscriptionId());
        tellTeam.tell(
                new Notice(context.eventId(), NotificationKind.TRIAL_ENDING, subscription, trial.facts(letterhead())));
    }

    @OnEvent(topic = "subscriptions", type = "invoice.issued")
    void onInvoiceIssued(InvoiceIssuedV1 invoice, EventContext context) {
        Subject subject = new Subject("invoice", invoice.invoiceId());
        tellTeam.tell(
                new Notice(context.eventId(), NotificationKind.INVOICE_ISSUED, subject, invoice.facts(letterhead())));
    }

    private Letterhead letterhead() {
        return followCompany.findLetterhead().orElse(Letterhead.PLAIN);
    }
}
