package io.doorstep.campaign.delivery;

import io.doorstep.campaign.suppression.ClearedRecipient;
import io.doorstep.campaign.template.ReadTemplates;
import io.doorstep.campaign.template.RenderedMail;
import io.doorstep.campaign.tracking.InstrumentMessage;
import io.doorstep.campaign.tracking.LinkPurpose;
import io.doorstep.campaign.tracking.SignedLinks;
import io.doorstep.campaign.tracking.TrackedDraft;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Writes a message for its reader: values in place, links followed, and a way out in every form.
@Component
class WriteMail {

    private final ReadTemplates templates;
    private final Senders senders;
    private final SignedLinks links;
    private final InstrumentMessage instrumentMessage;

    WriteMail(ReadTemplates templates, Senders senders, SignedLinks links, InstrumentMessage instrumentMessage) {
        this.templates = templates;
        this.senders = senders;
        this.links = links;
        this.instrumentMessage = instrumentMessage;
    }

    /// @return empty while the company or the template is not known
    Optional<Mail> write(Message message, ClearedRecipient recipient, Instant now) {
        return senders.findCurrent().flatMap(sender -> {
            String wayOut = links.link(LinkPurpose.UNSUBSCRIBE, message.contactId(), "");
            return templates
                    .render(message.templateId(), values(recipient, sender.name(), wayOut))
                    .map(rendered -> finish(message, rendered, sender.name(), wayOut, now));
        });
    }

    private static Map<String, String> values(ClearedRecipient recipient, String company, String wayOut) {
        String firstName = recipient.name().strip().split("\\s+", 2)[0];
        return Map.of("name", recipient.name(), "firstName", firstName, "company", company, "unsubscribeUrl", wayOut);
    }

    private Mail finish(Message message, RenderedMail rendered, String company, String wayOut, Instant now) {
        TrackedDraft draft =
                new TrackedDraft(message.id(), message.contactId(), message.sequenceId(), message.step(), now);
        String html = instrumentMessage.instrument(draft, withWayOut(rendered.html(), wayOut), wayOut);
        String text = rendered.text().contains(wayOut)
                ? rendered.text()
                : rendered.text() + "\n\n--\nUnsubscribe: " + wayOut + "\n";
        return new Mail(message.id(), company, rendered.subject(), html, text, wayOut);
    }

    /// A template that forgot the way out gets one.
    private static String withWayOut(String html, String wayOut) {
        return html.contains(wayOut)
                ? html
                : html + "<p style=\"font-size:12px\"><a href=\"" + wayOut + "\">Unsubscribe</a></p>";
    }
}
