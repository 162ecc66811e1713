package io.doorstep.leadcrm.call;

import java.time.Duration;
import org.apache.commons.text.StringEscapeUtils;

/// What a provider is to do with a call, in the markup that both read: LaML, also known as TwiML.
final class Laml {

    private static final int LONGEST_MESSAGE = 120;

    private final StringBuilder verbs = new StringBuilder();

    Laml say(String text) {
        verbs.append("<Say>").append(escaped(text)).append("</Say>");
        return this;
    }

    /// @param shown whose number the phone shows
    /// @param then what is asked when it was not answered, or when they have spoken
    /// @param recording where to tell of the recording; nothing is recorded when empty
    Laml dial(String phone, String shown, Duration ringFor, String then, String recording) {
        verbs.append("<Dial timeout=\"").append(ringFor.toSeconds());
        attribute("callerId", shown);
        attribute("action", then);
        attribute("method", "POST");
        if (!recording.isEmpty()) {
            attribute("record", "record-from-answer");
            attribute("recordingStatusCallback", recording);
        }
        verbs.append("\"><Number>").append(escaped(phone)).append("</Number></Dial>");
        return this;
    }

    Laml record(String then) {
        verbs.append("<Record maxLength=\"").append(LONGEST_MESSAGE);
        attribute("playBeep", "true");
        attribute("action", then);
        attribute("method", "POST");
        verbs.append("\"/>");
        return this;
    }

    Laml hangUp() {
        verbs.append("<Hangup/>");
        return this;
    }

    String text() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>" + verbs + "</Response>";
    }

    private void attribute(String name, String value) {
        verbs.append("\" ").append(name).append("=\"").append(escaped(value));
    }

    private static String escaped(String text) {
        return StringEscapeUtils.escapeXml10(text);
    }
}
