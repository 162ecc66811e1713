package io.doorstep.campaign.tracking;

import java.net.URI;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/// Puts the open pixel into a message and leads its links through the click redirect.
@Component
public class InstrumentMessage {

    private static final Pattern LINK = Pattern.compile("href=\"(https?://[^\"]+)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("</body>", Pattern.CASE_INSENSITIVE);

    private final TrackedMessages messages;
    private final SignedLinks links;

    InstrumentMessage(TrackedMessages messages, SignedLinks links) {
        this.messages = messages;
        this.links = links;
    }

    /// @param keep a link that stays as it is: leaving must not count as a click
    /// @return the message's HTML with its links led through ours
    @Transactional
    public String instrument(TrackedDraft draft, String html, String keep) {
        messages.findByMessageId(draft.messageId())
                .orElseGet(() -> messages.save(new TrackedMessage(draft)))
                .sentAgain(draft.sentAt());
        String followed = LINK.matcher(html).replaceAll(link -> Matcher.quoteReplacement(follow(draft, link, keep)));
        String pixel = "<img src=\"" + links.link(LinkPurpose.OPEN, draft.messageId(), "")
                + "\" width=\"1\" height=\"1\" alt=\"\" style=\"display:none\">";
        Matcher end = END.matcher(followed);
        return end.find() ? end.replaceFirst(Matcher.quoteReplacement(pixel + "</body>")) : followed + pixel;
    }

    /// What a browser could not be sent to stays as the author wrote it.
    private static boolean isAddress(String target) {
        try {
            return URI.create(target).getHost() != null;
        } catch (IllegalArgumentException unusable) {
            return false;
        }
    }

    private String follow(TrackedDraft draft, MatchResult link, String keep) {
        String target = HtmlUtils.htmlUnescape(link.group(1));
        return target.equals(keep) || !isAddress(target)
                ? link.group()
                : "href=\"" + links.link(LinkPurpose.CLICK, draft.messageId(), target) + "\"";
    }
}
