package io.doorstep.notification.template;

import java.util.Map;
import org.springframework.stereotype.Component;

/// Words a notification for the notification centre.
@Component
public class WriteWording {

    private final TemplateFolder folder;

    WriteWording(TemplateFolder folder) {
        this.folder = folder;
    }

    public Wording write(String template, Map<String, ?> facts) {
        return new Wording(
                folder.text(template + "/title.txt").execute(facts).strip(),
                folder.text(template + "/body.txt").execute(facts).strip());
    }
}
