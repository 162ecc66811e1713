package io.doorstep.campaign.template;

import io.doorstep.campaign.template.WriteOutcome.NotFound;
import io.doorstep.campaign.template.WriteOutcome.Unreadable;
import io.doorstep.campaign.template.WriteOutcome.Written;
import io.doorstep.kit.ids.Ids;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Stores a template that can be read, new or changed.
@Component
public class WriteTemplate {

    private final Templates templates;
    private final Ids ids;

    WriteTemplate(Templates templates, Ids ids) {
        this.templates = templates;
        this.ids = ids;
    }

    @Transactional
    public WriteOutcome create(TemplateText text) {
        Optional<WriteOutcome> fault = faultOf(text);
        return fault.orElseGet(() -> new Written(
                templates.saveAndFlush(new Template(ids.next(), text)).toStored()));
    }

    @Transactional
    public WriteOutcome change(UUID id, TemplateText text) {
        Optional<Template> found = templates.findById(id);
        if (found.isEmpty()) {
            return new NotFound();
        }
        Optional<WriteOutcome> fault = faultOf(text);
        return fault.orElseGet(() -> {
            found.get().rewrite(text);
            return new Written(templates.saveAndFlush(found.get()).toStored());
        });
    }

    private static Optional<WriteOutcome> faultOf(TemplateText text) {
        Map<String, String> parts =
                new TreeMap<>(Map.of("subject", text.subject(), "html", text.html(), "text", text.text()));
        return parts.entrySet().stream()
                .flatMap(part -> Mustaches.faultOf(part.getValue()).stream()
                        .<WriteOutcome>map(fault -> new Unreadable(part.getKey(), fault)))
                .findFirst();
    }
}
